import { createCalendar } from '../../calendar/calendar.js';
import type { OpeningHours } from '../../measurement/gathering/file-hours.js';
import { calendarOf } from '../../rules/calendar-schema.js';
import type { Project } from './project.js';

/** When the organisation and its telephone are open, as far as a project file says; else office hours. */
export function openingHours({ calendar, phone }: Partial<Project>): OpeningHours {
  const spec = calendarOf(calendar);
  const office = createCalendar(spec);
  const { hours = null, summer = null } = phone ?? {};
  if (hours === null && summer === null) return { office, phone: office };
  return { office, phone: createCalendar({ ...spec, hours: hours ?? spec.hours, summer }) };
}
