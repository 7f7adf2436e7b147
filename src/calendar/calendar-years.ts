/** The years in which holidays are checked against the law and clock changes are known. */
export const FIRST_CALENDAR_YEAR = 1990;
export const LAST_CALENDAR_YEAR = 2050;
