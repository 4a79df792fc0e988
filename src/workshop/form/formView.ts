/** The form among the views of the text. */
export const FORM_VIEW = 'form'
