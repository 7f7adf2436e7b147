/** The grades of a review, the lowest first. */
export const gradeChoices = ['1', '2', '3', '4', '5'];
