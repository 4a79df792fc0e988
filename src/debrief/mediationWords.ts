/** What a mediation came to, in sentences that say what their figures count. */
import { issueLabel } from '../telling/issues.ts'
import { figuresTo, listedTo, toldBy } from '../telling/told.ts'
import type { PartyId } from '../terms/ids.ts'
import { THIRD_PARTIES } from '../words/thirdParties/catalog.ts'
import * as texts from '../words/thirdParties/en.ts'
import type { Debrief } from './debrief.ts'
import { voiceOf } from './lesson/voice.ts'
import type { Mediation } from './mediation.ts'

type Read = Pick<Debrief, 'scenario' | 'people' | 'principals' | 'durability'>

/** Whose drafts they are. */
const mediatorOf = ({ scenario, people }: Read, { party }: Mediation) => {
  const voice = voiceOf(scenario, people)
  return { whose: voice.whose(party), person: voice.person(party) }
}

export const draftsWords = (read: Read, { drafts }: Mediation): string =>
  toldBy(read, THIRD_PARTIES)(texts.drafted, {
    count: drafts.length,
    agreed: drafts.filter(({ agreed }) => agreed).length,
  })

/** How far apart the principals were before and after, and what was settled on the mediator’s drafts. */
export const gapsWords = (read: Read, mediation: Mediation): string => {
  const { gaps, drafts } = mediation
  const tell = toldBy(read, THIRD_PARTIES)
  const mediator = mediatorOf(read, mediation)
  const sum = (of: 'before' | 'after'): number => gaps.reduce((all, gap) => all + gap[of], 0)
  const apart = { before: sum('before'), after: sum('after') }
  const settled = gaps.filter(({ byDraft }) => byDraft).map(({ issue }) => issueLabel(read, issue))
  return [
    drafts.length === 0
      ? tell(texts.apartAtStart, apart)
      : tell(texts.apartBeforeDraft, { ...apart, ...mediator }),
    settled.length === 0
      ? tell(texts.settledOnNone, mediator)
      : tell(texts.settledOn, { ...mediator, issues: listedTo(read, settled) }),
  ].join(' ')
}

/** A sentence each: rows by whose wish they stood nearest to, what was promised and pressed, how gains were shared. */
export const evenHandsWords = (read: Read, mediation: Mediation): readonly string[] => {
  const { nearer, between, promised, pressed, shares } = mediation
  const tell = toldBy(read, THIRD_PARTIES)
  const { points } = figuresTo(read)
  const { whom } = voiceOf(read.scenario, read.people)
  const each = (say: (p: number, party: PartyId) => string): string =>
    listedTo(
      read,
      read.principals.map((party, p) => say(p, party)),
    )
  const rows = between + nearer.reduce((sum, count) => sum + count, 0)
  return [
    ...(rows === 0
      ? []
      : [
          tell(texts.nearest, {
            rows,
            between,
            ...mediatorOf(read, mediation),
            each: each((p, party) => tell(texts.nearestTo, { count: nearer[p] ?? 0, ...whom(party) })),
          }),
        ]),
    tell(texts.promised, {
      each: each((p, party) => tell(texts.promisedTo, { points: points(promised[p] ?? 0), ...whom(party) })),
    }),
    tell(texts.pressed, {
      each: each((p, party) => tell(texts.pressedOff, { points: points(pressed[p] ?? 0), ...whom(party) })),
    }),
    shares === null
      ? tell(texts.sharesNone)
      : tell(texts.shares, {
          each: each((p, party) =>
            tell(texts.shareFor, { percent: Math.round(100 * (shares[p] ?? 0)), ...whom(party) }),
          ),
        }),
  ]
}

export const holdsWords = (read: Read): string => {
  const { durability } = read
  const tell = toldBy(read, THIRD_PARTIES)
  return durability === null
    ? tell(texts.holdsNone)
    : tell(texts.holdsAbout, {
        months: durability.months,
        held: durability.reasons.filter(({ held }) => held).length,
        count: durability.reasons.length,
      })
}
