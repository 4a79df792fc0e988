/** Checks sentences for the press: whether there is a real choice between them. */
import { type Finding, quoted } from '../finding.ts'
import { type Communique, mayBeSaidBy, type Party, type Scenario, trustMoved } from '../scenario.ts'

/**
 * What each audience gives for a sentence, more being better for the speaker: whoever ratifies at home, then every
 * reader.
 */
const gains = (communique: Communique, speaker: Party, parties: readonly Party[]): readonly number[] => [
  communique.support,
  speaker.ratifier === undefined ? 0 : -communique.margin,
  ...parties.filter(({ id }) => id !== speaker.id).map(({ id }) => trustMoved(communique, id)),
]

const isFree = (of: readonly number[]): boolean =>
  of.some((gain) => gain > 0) && of.every((gain) => gain >= 0)

const isOutdone = (by: readonly number[], of: readonly number[]): boolean =>
  by.every((gain, place) => gain >= (of[place] ?? 0)) && by.some((gain, place) => gain > (of[place] ?? 0))

/** Whether the one sentence is available whenever the other is. */
const isOpenWith = (one: Communique, other: Communique): boolean =>
  one.when.length === 0 || JSON.stringify(one.when) === JSON.stringify(other.when)

export const communiques = ({
  communiques: all,
  parties,
}: Pick<Scenario, 'communiques' | 'parties'>): Finding[] =>
  all.flatMap((communique, index): Finding[] => {
    const path = ['communiques', index]
    const name = `Communiqué ${quoted(communique.id)}`
    const speakers = parties.filter((party) => mayBeSaidBy(communique, party))
    const free = speakers.find((speaker) => isFree(gains(communique, speaker, parties)))
    if (free !== undefined)
      return [
        {
          code: 'free-communique',
          path,
          message: `${name} gains ${quoted(free.id)} something and costs it nothing: choosing it is no decision.`,
          hint: 'Let it cost something with another audience: "support" at home, "trust" or "towards" abroad, or "margin".',
        },
      ]
    for (const speaker of speakers) {
      const of = gains(communique, speaker, parties)
      const better = all.find(
        (other) =>
          other !== communique &&
          mayBeSaidBy(other, speaker) &&
          isOpenWith(other, communique) &&
          isOutdone(gains(other, speaker, parties), of),
      )
      if (better !== undefined)
        return [
          {
            code: 'outdone-communique',
            path,
            message: `${name} does less for ${quoted(speaker.id)} than ${quoted(better.id)} with every audience: nobody would choose it.`,
            hint: 'Let it do more with one of them, or leave it out.',
          },
        ]
    }
    return []
  })
