/** Who decides, and what texts leave them. */
export const everyLeast = 'every principal at least its no deal'
export const enoughLeast = 'principals enough to decide at least their no deal'
export const decide = '{atLeast} of the {principals} principals decide on an accord.'
export const decideNever =
  '{atLeast} of the {principals} principals decide on an accord, never without {parties}.'
export const boundAll = 'What they sign holds for the others too.'
export const boundSigners = 'What they sign holds for those who sign it; the others have no deal.'
