/** What a game is made of as whole numbers and back, an id by its place in the scenario: parts to be put together. */
import type { Scenario } from '../../scenario/scenario.ts'

/** The numbers are none that this scenario's games are written with. */
export class UnknownNumber extends Error {}

export interface Code<Value> {
  write(value: Value, scenario: Scenario): readonly number[]
  /** `take` gives the next number; it and `read` throw `UnknownNumber`. */
  read(take: () => number, scenario: Scenario): Value
}

export const numeral: Code<number> = { write: (value) => [value], read: (take) => take() }

export const oneOf = <Value>(all: (scenario: Scenario) => readonly Value[]): Code<Value> => ({
  write: (value, scenario) => {
    const place = all(scenario).indexOf(value)
    if (place < 0) throw new Error(`The scenario has no "${value}"; the table should have refused it.`)
    return [place]
  },
  read: (take, scenario) => {
    const value = all(scenario)[take()]
    if (value === undefined) throw new UnknownNumber()
    return value
  },
})

export const flag = oneOf(() => [false, true])

export const list = <Value>(item: Code<Value>): Code<readonly Value[]> => ({
  write: (values, scenario) => [values.length, ...values.flatMap((value) => item.write(value, scenario))],
  read: (take, scenario) => {
    const values: Value[] = []
    for (let left = take(); left > 0; left--) values.push(item.read(take, scenario))
    return values
  },
})

export const perhaps = <Value>(code: Code<Value>): Code<Value | undefined> => ({
  write: (value, scenario) => (value === undefined ? [0] : [1, ...code.write(value, scenario)]),
  read: (take, scenario) => (flag.read(take, scenario) ? code.read(take, scenario) : undefined),
})

/** Fields in the order in which counterparts write them, so that what is read again is the same text. */
export const fields = <Of extends object>(
  codes: {
    readonly [Key in keyof Of]-?: Code<Of[Key]>
  },
): Code<Of> => {
  const keys = Object.keys(codes) as (keyof Of)[]
  return {
    write: (value, scenario) => keys.flatMap((key) => codes[key].write(value[key], scenario)),
    read: (take, scenario) => {
      const value: Partial<Of> = {}
      for (const key of keys) {
        const field = codes[key].read(take, scenario)
        if (field !== undefined) value[key] = field
      }
      return value as Of
    },
  }
}
