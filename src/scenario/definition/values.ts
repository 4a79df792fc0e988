/** How much each option of an issue is worth to a party: option by option, or by a shape along their order. */
import { z } from 'zod/mini'
import { LIMITS } from '../limits.ts'
import { widerIn2 } from './formats.ts'
import { about, between, keyed, optionId } from './parts.ts'

const value = between(0, 100)
const byOption = keyed(optionId, value, LIMITS.options)

const from = (otherwise: number) => about('The value of the first option.', z._default(value, otherwise))
const to = (otherwise: number) => about('The value of the last option.', z._default(value, otherwise))
const except = about('Options that depart from the shape, each with its value.', z._default(byOption, {}))

export const shapedValues = z.discriminatedUnion('shape', [
  z.strictObject({
    shape: about('linear: in even steps from the first option to the last.', z.literal('linear')),
    from: from(0),
    to: to(100),
    except,
  }),
  z.strictObject({
    shape: about('peak: up to one option in even steps, and down from there.', z.literal('peak')),
    at: about('The option at the top.', optionId),
    top: about('Its value.', z._default(value, 100)),
    from: from(0),
    to: to(0),
    except,
  }),
  z.strictObject({
    shape: about('step: one value before an option, another from it on.', z.literal('step')),
    at: about('The first option on the other side of the step.', optionId),
    from: from(0),
    to: to(100),
    except,
  }),
])

/** A record by option is what leaves the reader. */
export const values = widerIn2(
  byOption,
  z.union([shapedValues, z.array(value).check(z.minLength(1), z.maxLength(LIMITS.options)), byOption]),
)
