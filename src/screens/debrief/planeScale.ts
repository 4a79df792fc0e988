/** Worth to px and back for the utility plane: 0–100 on both axes, the second upwards. */
export const PLANE = { width: 472, height: 480, left: 44, top: 14, right: 14, bottom: 36 } as const

const spanX = PLANE.width - PLANE.left - PLANE.right
const spanY = PLANE.height - PLANE.top - PLANE.bottom

export const toX = (worth: number): number => PLANE.left + (worth / 100) * spanX
export const toY = (worth: number): number => PLANE.top + (1 - worth / 100) * spanY

/** Worth as the screens say it: whole points, one decimal where it is not whole. */
export const points = (worth: number): string =>
  Math.abs(worth - Math.round(worth)) < 0.05 ? worth.toFixed(0) : worth.toFixed(1)

/** With its sign, for gains: "+2", "−3", "±0". */
export const gain = (worth: number): string => {
  if (Math.abs(worth) < 0.05) return '±0'
  return `${worth > 0 ? '+' : '−'}${points(Math.abs(worth))}`
}
