/** The scenario without anybody's secrets and without what is still to come: built once, shared by every view. */
import type { Party, Scenario } from '../scenario/scenario.ts'
import { wordsOf } from '../scenario/vocabulary/diplomacy.ts'
import { onceFor } from '../terms/onceFor.ts'
import type { PublicParty, PublicScenario } from './view.ts'

const publicParty = (party: Party): PublicParty => ({
  id: party.id,
  name: party.name,
  ...(party.nameInText === undefined ? {} : { nameInText: party.nameInText }),
  ...(party.plural === undefined ? {} : { plural: party.plural }),
  ...(party.pronoun === undefined ? {} : { pronoun: party.pronoun }),
  capital: party.capital,
  roles: party.roles,
  playable: party.playable,
  besideTable: party.besideTable,
  marker: party.marker,
  delegation: party.delegation,
  publicBrief: party.publicBrief,
  grounds: party.grounds?.publicBrief ?? null,
  opening: Object.fromEntries(
    Object.entries(party.positions).map(([issue, { opening, demand, basis, because, sources }]) => [
      issue,
      { option: opening, demand, basis, because, sources },
    ]),
  ),
})

export const publicScenarioOf = onceFor(
  (scenario: Scenario): PublicScenario => ({
    id: scenario.id,
    title: scenario.title,
    teaser: scenario.teaser,
    language: scenario.language,
    vocabulary: wordsOf(scenario),
    contentNote: scenario.contentNote,
    sources: scenario.sources,
    tracks: scenario.tracks,
    issues: scenario.issues,
    ...(scenario.decision === undefined ? {} : { decision: scenario.decision }),
    sittings: scenario.sittings,
    communiques: scenario.communiques.map(({ id, text, basis, because, sources }) => ({
      id,
      text,
      basis,
      because,
      sources,
    })),
    costs: scenario.costs,
    rules: scenario.rules,
    map: scenario.map,
    hints: scenario.hints,
    parties: scenario.parties.map(publicParty),
    rounds: scenario.rounds,
    readings: scenario.readings.map(({ id, label, text }) => ({ id, label, text })),
  }),
)
