import { type Modelling, modelOf } from './model.ts'

/** Learns nothing: every issue matters alike, and the opening position is all that is known. */
export const noModel: Modelling = (observed) => {
  const count = observed.places.issues.length
  return modelOf(observed, new Array<number>(count).fill(1 / count), observed.opening.near)
}
