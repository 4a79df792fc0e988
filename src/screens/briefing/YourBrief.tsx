/** The two pages for this seat's eyes only: what it wants, what it may sign, what it has without a deal. */

import type { VNode } from 'preact'
import type { TermName } from '../../pieces/glossary.ts'
import { Grounds } from '../../pieces/grounds.tsx'
import { inLanguage } from '../../pieces/language.ts'
import { Marker } from '../../pieces/Marker.tsx'
import { OwnText } from '../../pieces/OwnText.tsx'
import { Stamp } from '../../pieces/Stamp.tsx'
import { useWords } from '../../pieces/speaking.ts'
import { Term } from '../../pieces/Term.tsx'
import { Told } from '../../pieces/Told.tsx'
import { Writing } from '../../pieces/Writing.tsx'
import { woven } from '../../pieces/woven.ts'
import { plainText } from '../../scenario/writing/textBlocks.ts'
import type { PartyView } from '../../table/view.ts'
import { namesItself } from '../../telling/parties.ts'
import { points } from '../../telling/phrases.ts'
import { ruleSentence } from '../../telling/whoDecides.ts'
import { capitalised } from '../../terms/capitalised.ts'
import { FOLDER_WORDS } from '../../words/folder/catalog.ts'
import * as texts from '../../words/folder/en.ts'
import { listedIn } from '../../words/lists.ts'
import { partsOfWalkAway } from './laterInFolder.ts'
import { MandateStrip, reach } from './MandateStrip.tsx'

const Wants = ({ view }: { readonly view: PartyView }): VNode => {
  const say = useWords(FOLDER_WORDS)
  const { interests, sheet } = view.own
  const heaviest = Math.max(...Object.values(sheet.weights))
  const weighed = interests
    .map((interest) => ({
      interest,
      weight: interest.issue === undefined ? undefined : sheet.weights[interest.issue],
    }))
    .sort((a, b) => (b.weight ?? 0) - (a.weight ?? 0))
  return (
    <ol class="wants">
      {weighed.map(({ interest, weight }, index) => (
        <li key={interest.title}>
          <span class="rank serif">{index + 1}</span>
          <span>
            <Writing
              inline
              text={interest.text}
              lead={
                <b>
                  <OwnText>{interest.title}</OwnText>
                </b>
              }
              end={<Grounds of={interest} sources={view.scenario.sources} />}
            />
          </span>
          {weight !== undefined && (
            <span class="weight">
              <i style={{ inlineSize: `${(56 * weight) / heaviest}px` }} aria-hidden="true" />
              <span class="unseen">{say(texts.weight)} </span>
              {points(weight)}
            </span>
          )}
        </li>
      ))}
    </ol>
  )
}

const REACH = {
  nothing: texts.nothing,
  anything: texts.anything,
  only: texts.only,
  far: texts.far,
  but: texts.but,
} as const

const MandateTable = ({ view, colour }: { readonly view: PartyView; readonly colour: string }): VNode => {
  const say = useWords(FOLDER_WORDS)
  return (
    <ul class="mandate-table">
      {view.scenario.issues.map((issue) => {
        const mandate = view.own.mandate[issue.id] ?? {}
        const opening = view.scenario.parties.find((party) => party.id === view.viewer)?.opening[issue.id]
          ?.option
        const { how, options } = reach(issue, mandate, opening)
        return (
          <li key={issue.id}>
            <span class="serif">
              <OwnText>{issue.label}</OwnText>
            </span>
            <span>
              <MandateStrip issue={issue} mandate={mandate} colour={colour} />
              <span class="small muted narrow">
                {say(REACH[how])} <OwnText>{listedIn(say.language, options)}</OwnText>
              </span>
            </span>
          </li>
        )
      })}
    </ul>
  )
}

/** What the others ask for in public on the issues that weigh most with this seat. */
const Others = ({ view }: { readonly view: PartyView }): VNode => {
  const { sources, issues, parties } = view.scenario
  const heaviest = [...issues].sort(
    (a, b) => (view.own.sheet.weights[b.id] ?? 0) - (view.own.sheet.weights[a.id] ?? 0),
  )[0]
  return (
    <ul class="others">
      {parties
        .filter((party) => party.id !== view.viewer)
        .map((party) => {
          const opening = heaviest && party.opening[heaviest.id]
          const said = opening?.demand ?? plainText(party.publicBrief)
          return (
            <li key={party.id}>
              <Marker marker={party.marker} />
              <span>
                {namesItself(party, said) || (
                  <b>
                    <OwnText>{party.name}</OwnText>
                  </b>
                )}{' '}
                <OwnText language={view.scenario.language}>{said}</OwnText>{' '}
                {opening && <Grounds of={opening} sources={sources} />}
              </span>
            </li>
          )
        })}
    </ul>
  )
}

export const YourBrief = ({ view }: { readonly view: PartyView }): VNode | null => {
  const say = useWords(FOLDER_WORDS)
  const term = (name: TermName) => ({ term: (word: string) => <Term name={name}>{word}</Term> })
  const me = view.scenario.parties.find((party) => party.id === view.viewer)
  if (me === undefined) return null
  const { own } = view
  const rule = ruleSentence(view.scenario)
  return (
    <div class="folder-pages" data-colour={me.marker.colour}>
      <section class="folder-page" aria-labelledby="brief-title">
        <p class="folder-head">
          <Marker marker={me.marker} size={18} />
          <b>
            <OwnText>
              {say(texts.ofDelegation, {
                delegation: capitalised(view.scenario.vocabulary.delegation.one),
                party: me.name,
              })}
            </OwnText>
          </b>
          <Stamp tone="secret">{say(texts.secret)}</Stamp>
        </p>
        <h1 id="brief-title" {...inLanguage(view.scenario.language)}>
          {own.brief.headline}
        </h1>
        <Writing
          text={own.brief.text}
          class="lead"
          end={own.grounds.brief && <Grounds of={own.grounds.brief} sources={view.scenario.sources} />}
        />
        <p class="goal">
          <b>{say(texts.aim)}</b> <OwnText language={view.scenario.language}>{own.goal}</OwnText>{' '}
          {own.grounds.goal && <Grounds of={own.grounds.goal} sources={view.scenario.sources} />}
        </p>
        <h2>{woven(say, texts.wants, term('weight'))}</h2>
        <Wants view={view} />
        <blockquote class="adviser-says serif">
          <OwnText language={view.scenario.language}>{own.brief.adviser}</OwnText>{' '}
          <cite>{say(texts.adviser)}</cite>
        </blockquote>
      </section>
      <section class="folder-page" aria-label={say(texts.mayOr)}>
        <h2>{woven(say, texts.mandate, term('mandate'))}</h2>
        <p class="mandate-key small muted">
          <span class="key-open">{say(texts.keyOpen)}</span>
          <span class="key-closed">{say(texts.keyClosed)}</span>
          <span class="key-red">
            <Term name="redLine">{say(texts.keyRed)}</Term>
          </span>
        </p>
        <MandateTable view={view} colour={me.marker.colour} />
        <h2>{say(texts.leaveTitle)}</h2>
        <p class="walk-away">
          <b class="serif">{points(own.reservationValue)}</b>
          <span>
            {woven(say, texts.walkAway, term('walkAway'))} <Writing inline text={own.batna} />{' '}
            {say(texts.worse)} <Grounds of={own.grounds.walkAway} sources={view.scenario.sources} />
          </span>
        </p>
        {own.walkAwayParts.length > 0 && (
          <div class="walk-away-place">
            <partsOfWalkAway.Screen own={own} sources={view.scenario.sources} />
          </div>
        )}
        <h2>{say(texts.others)}</h2>
        <Others view={view} />
        {rule !== null && (
          <>
            <h2>{say(texts.decides)}</h2>
            <p>
              <Told>{rule}</Told>
            </p>
          </>
        )}
      </section>
    </div>
  )
}
