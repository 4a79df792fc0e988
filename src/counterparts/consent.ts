/** What of a text needs a party's consent. */
import { type Choices, SILENT } from '../bargaining/places.ts'
import { mustSign } from '../scenario/scenario.ts'
import type { PublicScenario } from '../table/view.ts'
import type { PartyId } from '../terms/ids.ts'

/** All of it for a principal, else the options that the party is to underwrite; silent on the rest. */
export const concerning = (scenario: PublicScenario, party: PartyId, pack: Choices): Choices => {
  const signer = scenario.parties.find(({ id }) => id === party)
  const concerned = pack.slice()
  for (const [issue, { options }] of scenario.issues.entries()) {
    const choice = pack[issue] ?? SILENT
    const option = choice === SILENT ? undefined : options[choice]
    if (option === undefined || signer === undefined || !mustSign(signer, option)) concerned[issue] = SILENT
  }
  return concerned
}
