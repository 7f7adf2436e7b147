/** What each command does, and lines that work in the folder of the demo, each with what it does. */
export const commandHelp = {
  audit: {
    summary: 'read logs, judge every contact and write the report',
    examples: [
      ['servicematning audit', 'Measure what the project file in this folder says.'],
      ['servicematning audit --period 2018-W41 --out week-41', 'Measure one week, into a folder of its own.'],
      ['servicematning audit --format html,docx', 'Write the report for the web and for Word.'],
    ],
  },
  init: {
    summary: 'look at the logs and write a project file and an organisation table to fill in',
    examples: [
      ['servicematning init loggar/*.csv --out new', 'Start from the logs in a folder.'],
      ['servicematning init --rules norberg --out new', 'Start from all logs here, with Norberg’s promises.'],
    ],
  },
  inspect: {
    summary: 'show what files are, what was understood of them and what should be mended',
    examples: [
      ['servicematning inspect', 'Look at the logs that the project file names.'],
      ['servicematning inspect loggar/*.csv', 'Look at all CSV files in a folder.'],
      ['servicematning inspect loggar/vaxel-cdr.csv --json', 'Get the answer as data for another program.'],
    ],
  },
  explain: {
    summary: 'show how a verdict came about, or when something must be answered',
    examples: [
      ['servicematning explain E-20181012-0001', 'Show step by step how a contact was judged.'],
      [
        'servicematning explain --from "2018-10-12 15:00"',
        'Show when whoever wrote then shall have an answer.',
      ],
    ],
  },
  calendar: {
    summary: 'show working days, holidays, opening hours and other special days',
    examples: [
      ['servicematning calendar 2026', 'Show a year.'],
      ['servicematning calendar 2026-12 --format ics', 'Get the special days for Outlook.'],
    ],
  },
  plan: {
    summary: 'show which logs to export, from when to when, and when they are deleted',
    examples: [
      ['servicematning plan 2026-W41..2026-W45', 'Plan for five weeks.'],
      ['servicematning plan 2026-10 --rules nacka', 'Plan for a month, with Nacka’s promises.'],
    ],
  },
  sample: {
    summary: 'draw mail for a review by hand and write a form to fill in',
    examples: [
      ['servicematning sample --include-personal-data', 'Draw a hundred answered mails.'],
      ['servicematning sample --unanswered --include-personal-data', 'Draw among the unanswered instead.'],
    ],
  },
  quality: {
    summary: 'read a filled-in form from sample and work out what the reviewer found',
    examples: [
      ['servicematning quality granskning.xlsx', 'Read the form about the answers.'],
      ['servicematning quality granskning.xlsx --json', 'Get the figures as data for another program.'],
    ],
  },
  split: {
    summary: 'split the logs into parts that can be counted apart, on several machines',
    examples: [
      ['servicematning split --partitions 8', 'Split what the project file names into eight parts.'],
      ['servicematning split loggar/*.csv --out mejl', 'Split some of the logs, to a folder of their own.'],
    ],
  },
  tally: {
    summary: 'judge logs, or a part of them, and write the counts alone',
    examples: [
      ['servicematning tally --out del.json', 'Count what the project file names.'],
      ['servicematning tally delar/part-1.ndjson --out del-1.json', 'Count one part.'],
    ],
  },
  merge: {
    summary: 'put parts together to a measurement',
    examples: [
      ['servicematning merge del-*.json', 'Write resultat.json from all parts.'],
      ['servicematning merge del-*.json --format html,json', 'Write the report for the web too.'],
    ],
  },
  compare: {
    summary: 'compare two measurements: what has changed, and what cannot be compared',
    examples: [
      [
        'servicematning compare tidigare/resultat.json rapport/resultat.json',
        'Compare with the measurement before.',
      ],
      ['servicematning compare 2017.json 2018.json --json', 'Get the comparison as data.'],
    ],
  },
  report: {
    summary: 'write the report again from resultat.json, in other formats or another language',
    examples: [
      ['servicematning report rapport/resultat.json --format docx', 'Write the report for Word.'],
      ['servicematning report tidigare/resultat.json --lang en', 'Write it in English.'],
    ],
  },
  rules: {
    summary: 'show, check and write rule sets',
    examples: [
      ['servicematning rules list', 'Show the bundled rule sets.'],
      ['servicematning rules show norberg', 'Show what Norberg promises.'],
      ['servicematning rules new --out rules.yaml', 'Begin a rule set of your own.'],
    ],
  },
  rulesList: {
    summary: 'show the bundled rule sets',
    examples: [
      ['servicematning rules list', 'Show them in words.'],
      ['servicematning rules list --json', 'Get them as data for another program.'],
    ],
  },
  rulesShow: {
    summary: 'show what a rule set promises, how it is counted and what data it needs',
    examples: [
      ['servicematning rules show norberg', 'Show what Norberg promises.'],
      ['servicematning rules show rules.yaml', 'Show a rule set of your own.'],
    ],
  },
  rulesCheck: {
    summary: 'check a rule set and show all mistakes with line and column',
    examples: [
      ['servicematning rules check rules.yaml', 'Check a rule set of your own.'],
      ['servicematning rules check rules.yaml --json', 'Get the mistakes as data for another program.'],
    ],
  },
  rulesNew: {
    summary: 'write a template with explanations, to start from',
    examples: [
      ['servicematning rules new', 'Show the template on the screen.'],
      ['servicematning rules new --out rules.yaml', 'Write the template to a new file.'],
    ],
  },
  demo: {
    summary: 'run the whole measurement on the invented municipality of Lindåsa',
    examples: [
      ['servicematning demo', 'Write the report to the folder rapport.'],
      ['servicematning demo --lang en --out demo', 'Write it in English, to a folder of its own.'],
    ],
  },
  doctor: {
    summary: 'check that the program, the project file and the logs are enough for an audit',
    examples: [
      ['servicematning doctor', 'Check what the project file in this folder names.'],
      ['servicematning doctor loggar/vaxel-cdr.csv', 'Check a single log.'],
      ['servicematning doctor --json', 'Get the answer as data for another program.'],
    ],
  },
} as const;
