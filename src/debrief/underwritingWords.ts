/** What a word beside the principals came to: where it was asked for, whom it was spoken to aside, what it was for. */
import { optionOf } from '../scenario/scenario.ts'
import { listedTo, toldBy } from '../telling/told.ts'
import { turnTold } from '../telling/turnTold.ts'
import { THIRD_PARTIES } from '../words/thirdParties/catalog.ts'
import * as texts from '../words/thirdParties/en.ts'
import type { Debrief } from './debrief.ts'
import { voiceOf } from './lesson/voice.ts'
import type { ConsentAsked, TalkAside, Underwriting } from './underwriting.ts'

type Read = Pick<Debrief, 'scenario' | 'people'>

export const askedWords = (read: Read, { party, asked }: Underwriting): string => {
  const tell = toldBy(read, THIRD_PARTIES)
  const voice = voiceOf(read.scenario, read.people)
  const helper = { whose: voice.whose(party), person: voice.person(party) }
  if (asked.length === 0) return tell(texts.askedNone, helper)
  const of = (is: 'accepted' | 'agreed'): number | string =>
    asked.filter((one) => one[is]).length || tell(texts.none)
  return tell(texts.asked, {
    ...helper,
    ...voice.who(party),
    count: asked.length,
    accepted: of('accepted'),
    agreed: of('agreed'),
  })
}

export const askedRowWords = (read: Read, { offer, by, at, on }: ConsentAsked): string => {
  const tell = toldBy(read, THIRD_PARTIES)
  const voice = voiceOf(read.scenario, read.people)
  const asked = { offer, maker: voice.name(by), makerPerson: voice.person(by), turn: turnTold(read, at) }
  const options = on.map(({ issue, option }) => optionOf(read.scenario, issue, option).short)
  return options.length === 0
    ? tell(texts.askedBy, asked)
    : tell(texts.askedByOn, { ...asked, options: listedTo(read, options) })
}

export const consentWords = (read: Read, { accepted, agreed }: ConsentAsked): string => {
  const tell = toldBy(read, THIRD_PARTIES)
  if (!accepted) return tell(texts.refused)
  return tell(agreed ? texts.tookAgreed : texts.tookAlone)
}

export const nothingAside = (read: Read, { party }: Underwriting): string =>
  toldBy(read, THIRD_PARTIES)(texts.asideNone, voiceOf(read.scenario, read.people).who(party))

export const asideWords = (read: Read, { party }: Underwriting, talk: TalkAside): string => {
  const tell = toldBy(read, THIRD_PARTIES)
  const voice = voiceOf(read.scenario, read.people)
  const who = voice.who(party)
  const floated = { ...who, count: talk.floated, warm: talk.warm || tell(texts.none) }
  const said = talk.told
    ? talk.floated > 0
      ? tell(texts.asideBoth, floated)
      : tell(texts.asideTold, who)
    : talk.floated > 0
      ? tell(texts.asideFloated, floated)
      : tell(texts.asideNothing, who)
  return tell(texts.asideWith, { ...voice.whom(talk.with), turn: turnTold(read, talk.at), said })
}

export const weighsWords = (read: Read, { party }: Underwriting): string => {
  const voice = voiceOf(read.scenario, read.people)
  return toldBy(read, THIRD_PARTIES)(texts.weighsMost, { ...voice.whom(party), they: voice.again(party) })
}
