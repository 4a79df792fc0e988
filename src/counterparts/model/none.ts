import { type Modelling, modelOf } from './model.ts'

/** Learns nothing: all issues weigh the same, and values come from the opening position alone. */
export const noModel: Modelling = (observed) => {
  const count = observed.places.issues.length
  return modelOf(observed, new Array<number>(count).fill(1 / count), observed.opening.near)
}
