/** Bars made of characters: a column of them can be compared at a glance, with or without colours. */

const EIGHTHS = ['', '▏', '▎', '▍', '▌', '▋', '▊', '▉']

/** A bar of `width` columns, filled for a share from 0 to 1; whatever is above 0 shows at least a sliver. */
export const bar = (share: number, width: number): string => {
  const eighths = Math.min(width * 8, share > 0 ? Math.max(1, Math.round(share * width * 8)) : 0)
  return ('█'.repeat(Math.floor(eighths / 8)) + (EIGHTHS[eighths % 8] ?? '')).padEnd(width)
}

/** A percentage that is never rounded to "0 %" for what happened, nor to "100 %" for what did not always. */
export const percent = (share: number): string => {
  const whole = Math.round(share * 100)
  if (share > 0 && whole === 0) return '<1 %'
  if (share < 1 && whole === 100) return '>99 %'
  return `${whole} %`
}
