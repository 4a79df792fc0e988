/** Where a party began, by place: what is known of it before it has said anything at the table. */
import { type Choices, type Figures, type Places, SILENT } from '../../bargaining/places.ts'
import { toNano } from '../../terms/rounding.ts'

export interface Opening {
  readonly choices: Choices
  /** 1 at its opening position, less with distance: an issue's options stand in an order that means something. */
  readonly near: Readonly<Figures>
  /** Whether an option lies at the far end from where it opened. */
  readonly far: readonly boolean[]
}

/** By option of an issue, from 1 where the party opened to 0 at the widest distance; 0.5 throughout where it did not. */
export const nearnessTo = (opened: number, options: number): number[] => {
  const widest = Math.max(opened, options - 1 - opened, 1)
  const near: number[] = []
  for (let option = 0; option < options; option++)
    near.push(opened === SILENT ? 0.5 : toNano(1 - Math.abs(option - opened) / widest))
  return near
}

export const openingAt = (places: Places, choices: Choices): Opening => {
  const near: number[] = []
  for (const [issue, options] of places.options.entries())
    near.push(...nearnessTo(choices[issue] ?? SILENT, options.length))
  return { choices, near, far: near.map((one) => one === 0) }
}
