/** Plays a scenario of one's own beside the page, and says what to expect of it. One request, one answer. */
import { expectedOf } from '../../pack/expected.ts'
import type { Scenario } from '../../scenario/scenario.ts'
import type { ExpectAsked, ExpectSaid } from './expectMessages.ts'

addEventListener('message', ({ data }: MessageEvent<ExpectAsked>) => {
  const said = (message: ExpectSaid): void => postMessage(message)
  const expected = expectedOf(data.scenario as Scenario, data, (done) => said({ done }))
  said({ expected })
})
