/** What a project file is called where none is named. */
export const projectName = 'servicematning.yaml';
