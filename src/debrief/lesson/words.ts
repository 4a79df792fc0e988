/** The lesson's claims in words: a line of at most twelve, and a paragraph of a sentence a claim. */
import { isUnanimous } from '../../scenario/decision.ts'
import { wordsOf } from '../../scenario/vocabulary/diplomacy.ts'
import { issueLabel, optionShort } from '../../telling/issues.ts'
import { counted, grouped, listed, points } from '../../telling/phrases.ts'
import { talksTurn } from '../../telling/turns.ts'
import { leastInZone } from '../../telling/whoDecides.ts'
import { assertNever } from '../../terms/assertNever.ts'
import type { IssueId, PartyId } from '../../terms/ids.ts'
import type { Account } from '../account.ts'
import { numbersOf, UNDER } from '../numbers.ts'
import type { Worths } from '../worths.ts'
import type { Claim, ClaimOf, OneStep } from './claims.ts'
import { type Voice, voiceOf } from './voice.ts'

const NOTICED = 0.05

/** “both” of two principals, “all” of more. */
const everyone = ({ books }: Account): string => (books.principals.length === 2 ? 'both' : 'all')

const byPrincipal = (
  { books }: Account,
  worths: Worths,
  say: (party: PartyId, worth: number) => string,
): string => listed(books.principals.map((party, p) => say(party, worths[p] ?? 0)))

const issuesSaid = ({ books }: Account, issues: readonly IssueId[]): string =>
  listed(issues.map((issue) => issueLabel(books, issue)))

const settledWords = (voice: Voice, { issues, of, sealed, onOffersOf }: ClaimOf<'settled'>): string => {
  if (issues === 0) return 'Nothing was settled.'
  const much = issues === of ? `All ${counted(of, 'issue')}` : `${issues} of ${counted(of, 'issue')}`
  const whose = onOffersOf.map(({ by, agreements }, place) =>
    place === 0
      ? `${counted(agreements, 'agreement')} on ${voice.whose(by)} offers`
      : `${agreements} on ${voice.theirs(by)}`,
  )
  // A text that was sealed before the talks came from no offer.
  const how = whose.length === 0 ? '' : `, by ${listed(whose)}`
  const early =
    sealed === 0 ? '' : `; ${counted(sealed, 'issue')} ${sealed === 1 ? 'was' : 'were'} sealed on the way`
  return `${much} ${issues === 1 ? 'was' : 'were'} settled${how}${early}.`
}

const stepWords = ({ books }: Account, { issue, from, to }: OneStep): string =>
  `from ${optionShort(books, issue, from)} to ${optionShort(books, issue, to)} on ${issueLabel(books, issue)}`

const moreWords = (account: Account, voice: Voice, gains: Worths): string =>
  byPrincipal(account, gains, (party, gain) => `${points(gain)} more to ${voice.name(party)}`)

const betterWords = (account: Account, voice: Voice, claim: ClaimOf<'better'>): string => {
  const opening = `At ${talksTurn(claim.at)}, ${voice.name(claim.refusedBy)} refused offer ${claim.offer} by ${voice.name(claim.by)}`
  const step = claim.step === null ? '' : ', with one step,'
  return claim.over === 'accord'
    ? `${opening}: its rows${step} in place of the accord’s would have been worth ${moreWords(account, voice, claim.gains)}, as worths stood at the close.`
    : `${opening}: that whole text${step} was worth ${moreWords(account, voice, claim.gains)} than the end, as worths stood at the close.`
}

const metAllWords = (voice: Voice, claim: ClaimOf<'metAll'>): string => {
  const { refusedBy: refuser, weighed } = claim
  const met =
    claim.conditions === 1
      ? 'the condition'
      : claim.conditions === 2
        ? 'both conditions'
        : `all ${counted(claim.conditions, 'condition')}`
  const opening = `At ${talksTurn(claim.at)}, offer ${claim.offer} by ${voice.name(claim.by)} met ${met} that ${voice.name(refuser)} had named for that text, and ${voice.again(refuser)} refused`
  if (weighed === null) return `${opening}: it was a matter of worth.`
  const { worth, wanted } = { worth: points(weighed.worth), wanted: points(weighed.wanted) }
  const said = {
    leaving: `the text was worth ${worth} to ${voice.object(refuser)}, and leaving ${wanted}`,
    hope: `the text was worth ${worth} to ${voice.object(refuser)}, no less than leaving, and ${voice.again(refuser)} aimed for ${wanted}`,
    own: `put into ${voice.possessive(refuser)} own next text the offer came to ${worth}, and ${voice.again(refuser)} aimed for ${wanted}`,
  }
  return `${opening}: ${said[weighed.how]}.`
}

const changeWords = (account: Account, voice: Voice, change: Worths): string => {
  const said = account.books.principals.map((party, p) => ({ party, worth: change[p] ?? 0 }))
  const costs = said.filter(({ worth }) => worth < -NOTICED)
  const gives = said.filter(({ worth }) => worth > NOTICED)
  const parts = [
    ...(costs.length === 0
      ? []
      : [`cost ${listed(costs.map(({ party, worth }) => `${voice.name(party)} ${points(-worth)}`))}`]),
    ...(gives.length === 0
      ? []
      : [`given ${listed(gives.map(({ party, worth }) => `${voice.name(party)} ${points(worth)}`))}`]),
  ]
  return parts.length === 0 ? 'changed nothing for anybody' : listed(parts)
}

const homeWords = ({ books }: Account, voice: Voice, { party, above, needed }: ClaimOf<'home'>): string => {
  const stood = above < 0 ? `${points(-above)} below` : `${points(above)} above`
  const { atHome } = wordsOf(books.scenario)
  return `For ${voice.name(party)} the accord stood ${stood} no deal, and approval ${atHome} needed ${points(needed)} above it.`
}

const under = ({ books }: Account): string => UNDER[numbersOf(books.scenario, books.reading)]

const leftWords = (account: Account, voice: Voice, { party, hadBetter }: ClaimOf<'left'>): string =>
  hadBetter
    ? `${voice.Name(party)} left; a text that the others could have signed would have been worth more to ${voice.object(party)}.`
    : `${voice.Name(party)} left. ${under(account)} no text that the others could have signed was worth more to ${voice.object(party)}.`

const zoneWords = (account: Account, { texts, reachable }: ClaimOf<'zone'>): string => {
  const { walked, scenario } = account.books
  // Its no deal has fallen by walking away, so these are more texts than while it was still at the table.
  const paid = walked === null || scenario.rules.walkCost === 0 ? '' : ', counted after what leaving cost'
  const whom = `${leastInZone(scenario)}${paid}`
  if (texts === 0) return `${under(account)} no text left ${whom}.`
  const reach =
    reachable === 0
      ? 'no mandate could have come to allow one'
      : `mandates could have come to allow ${grouped(reachable)}`
  return `${under(account)} ${counted(texts, 'text')} would have left ${whom}; ${reach}.`
}

const claimWords = (account: Account, voice: Voice, claim: Claim): string => {
  switch (claim.type) {
    case 'settled':
      return settledWords(voice, claim)
    case 'heaviest':
      return `The step that weighed most came at ${talksTurn(claim.at)}: offer ${claim.offer} settled ${issuesSaid(account, claim.issues)}, with a weight of ${byPrincipal(account, claim.weights, (party, weight) => `${points(weight)} to ${voice.name(party)}`)}.`
    case 'open':
      return `What weighed most stayed open: ${issueLabel(account.books, claim.issue)}, with a weight of ${byPrincipal(account, claim.weights, (party, weight) => `${points(weight)} to ${voice.name(party)}`)}.`
    case 'better':
      return betterWords(account, voice, claim)
    case 'metAll':
      return metAllWords(voice, claim)
    case 'refused':
      return `At ${talksTurn(claim.at)}, ${voice.name(claim.refusedBy)} refused offer ${claim.offer} by ${voice.name(claim.by)}.`
    case 'step':
      return `One step, ${stepWords(account, claim)}, would have ${changeWords(account, voice, claim.change)}${claim.turnsIt ? `; asked once more with it, ${voice.name(claim.refusedBy)} say${voice.s(claim.refusedBy)} yes` : ''}.`
    case 'noStep':
      return `Asked once more with another option on any one row of it that all could have signed for, ${voice.name(claim.refusedBy)} still say${voice.s(claim.refusedBy)} no.`
    case 'taken':
      return `That step was agreed at ${talksTurn(claim.at)}.`
    case 'paid': {
      const rows = listed(
        claim.rows.map((row) => `${points(row.points)} on ${issueLabel(account.books, row.issue)}`),
      )
      return `${claim.besides ? 'Besides, the accord' : 'The accord'} cost ${voice.name(claim.party)} ${rows} against that offer.`
    }
    case 'edge':
      return claim.left < NOTICED
        ? `No other text would have been better for ${everyone(account)}.`
        : `Another text would have given ${everyone(account)} at least ${points(claim.left)} more.`
    case 'home':
      return homeWords(account, voice, claim)
    case 'left':
      return leftWords(account, voice, claim)
    case 'zone':
      return zoneWords(account, claim)
    default:
      return assertNever(claim)
  }
}

export const lessonWords = (account: Account, claims: readonly Claim[]): string => {
  const voice = voiceOf(account.books.scenario, account.people)
  return claims.map((claim) => claimWords(account, voice, claim)).join(' ')
}

/** The headline, by the lesson's main claim. It does not say who did well. */
export const lessonTitle = (account: Account, claims: readonly Claim[]): string => {
  const find = <Type extends Claim['type']>(type: Type): ClaimOf<Type> | undefined =>
    claims.find((claim): claim is ClaimOf<Type> => claim.type === type)
  const all = everyone(account)
  if (find('home') !== undefined) return 'What the table signs, home decides.'
  const better = find('better')
  if (better !== undefined)
    return better.step === null
      ? `A text that was better for ${all} lay there, refused.`
      : `One step on a refused offer was better for ${all}.`
  const met = find('metAll')
  if (met?.weighed?.how === 'hope') return 'A text can be better than leaving, and still be refused.'
  if (met !== undefined) return 'Conditions open a door. Worth carries a text through it.'
  const edge = find('edge')
  if (edge !== undefined)
    return edge.left < NOTICED
      ? `An accord in force, and nothing left that ${all} could gain.`
      : `An accord in force, ${points(edge.left)} points short of the edge.`
  if (find('left')?.hadBetter === false) return 'Whoever left had no better text to sign.'
  if (find('left') !== undefined) return 'The talks ended before their room for agreement did.'
  const zone = find('zone')
  const deciding = isUnanimous(account.books.scenario) ? all : 'enough of them to decide'
  if (zone?.texts === 0) return `No text was better than leaving for ${deciding}.`
  if (zone?.reachable === 0) return `There were texts for ${deciding}, and no mandate that reached them.`
  return account.books.end.end === 'partial'
    ? 'What was sealed on the way outlives the talks.'
    : `There was a text for ${deciding}, and time ran out first.`
}
