/** Where the talks stand, how patient the others seem, and the way to folder, help, settings and shelf. */

import type { VNode } from 'preact'
import { useState } from 'preact/hooks'
import { Button } from '../../pieces/Button.tsx'
import { Logo } from '../../pieces/Logo.tsx'
import { Marker } from '../../pieces/Marker.tsx'
import { OwnText } from '../../pieces/OwnText.tsx'
import { RoundRing } from '../../pieces/RoundRing.tsx'
import { useWords } from '../../pieces/speaking.ts'
import { Term } from '../../pieces/Term.tsx'
import type { Phase } from '../../table/phase.ts'
import type { PartyView, PublicParty } from '../../table/view.ts'
import { dayAndMonth } from '../../telling/dates.ts'
import { turnNow } from '../../telling/turns.ts'
import { EVERYWHERE } from '../../words/parts/catalog.ts'
import { TABLE } from '../../words/table/catalog.ts'
import * as texts from '../../words/table/en.ts'
import { ForkMark } from '../home/ForkTag.tsx'
import { LeaveButton } from '../LeaveButton.tsx'
import { SettingsButton } from '../settings/SettingsButton.tsx'
import { useDesk } from '../useDesk.ts'
import { folderDialog, helpDialog } from './laterAtTable.ts'

const PHASES = {
  floor: texts.plenary,
  answering: texts.plenary,
  replying: texts.plenary,
  caucus: texts.inCaucus,
  drafting: texts.drafting,
  choosing: texts.choosing,
  publishing: texts.publishing,
  signing: texts.signing,
  closed: texts.closed,
} as const satisfies Record<Phase, string>

/** More parties than that have room only if those who are equally patient share a word. */
const EACH_ALONE = 4

const inGroups = (
  parties: readonly PublicParty[],
  { others }: PartyView,
): readonly (readonly PublicParty[])[] => {
  if (parties.length <= EACH_ALONE) return parties.map((party) => [party])
  const words = [...new Set(parties.map(({ id }) => others[id]?.patience))]
  return words.map((word) => parties.filter(({ id }) => others[id]?.patience === word))
}

const Patience = ({ view }: { readonly view: PartyView }): VNode | null => {
  const say = useWords(TABLE)
  const seen = view.scenario.parties.filter(
    (party) => view.others[party.id] !== undefined && !party.besideTable,
  )
  if (seen.length === 0) return null
  return (
    <p class="patience">
      <Term name="patience">{say(texts.patience)}</Term>
      {inGroups(seen, view).map((group) => {
        const words = view.others[group[0]?.id ?? view.viewer]?.patience
        return (
          <span key={group[0]?.id}>
            {group.map((party) => (
              <Marker key={party.id} marker={party.marker} size={14} label={party.name} />
            ))}
            {words && say(words)}
          </span>
        )
      })}
    </p>
  )
}

/** Your own numbers, which nobody else sees. Where approval asks for no margin, support at home decides nothing. */
const OwnStanding = ({ view }: { readonly view: PartyView }): VNode | null => {
  const say = useWords(TABLE)
  const { atHome } = view.scenario.vocabulary
  return view.own.ratifier?.margin === 0 ? null : (
    <p class="own-standing">
      <Term name="support">{say(texts.support, { atHome })}</Term>{' '}
      {say(texts.of100, { figure: Math.round(view.own.support) })}
    </p>
  )
}

export const TableHeader = ({ view }: { readonly view: PartyView }): VNode => {
  const say = useWords(TABLE)
  const sayHere = useWords(EVERYWHERE)
  const branch = useDesk((state) => state.game?.branch ?? null)
  const [open, setOpen] = useState<'folder' | 'help' | null>(null)
  const round = view.scenario.rounds.find((each) => each.id === view.round.id)
  const { index, of, turn, turns } = view.round
  const { plenary, inCaucus, cameras } = view.scenario.vocabulary
  const now = { turn: turnNow(turn, turns), turns }
  return (
    <header class="bar table-bar">
      <Logo />
      <RoundRing turn={turn} turns={turns} label={say(texts.turnsUsed, { turn, turns })} />
      <h1 class="round-words">
        <b>{say(texts.roundOf, { round: index + 1, of })}</b>{' '}
        <span>
          {round !== undefined && (
            <>
              <OwnText>{round.place}</OwnText>
              {`, ${dayAndMonth(say.language, round.date)} · `}
            </>
          )}
          <span class="turn-long">{say(texts.turnOf, now)}</span>
          <span class="turn-short">{say(texts.turnShort, now)}</span>
          <span class="phase"> · {say(PHASES[view.phase], { plenary, inCaucus, cameras })}</span>
        </span>
      </h1>
      {branch !== null && <ForkMark branch={branch} />}
      <span class="push" />
      <OwnStanding view={view} />
      <Patience view={view} />
      <div class="bar-buttons">
        <Button
          kind="quiet"
          icon="folder"
          class="icon-button"
          label={sayHere('folder')}
          onPress={() => setOpen('folder')}
        >
          {null}
        </Button>
        <Button
          kind="quiet"
          icon="help"
          class="icon-button"
          label={say(texts.help)}
          onPress={() => setOpen('help')}
        >
          {null}
        </Button>
        <SettingsButton />
        <LeaveButton />
      </div>
      {open === 'folder' && <folderDialog.Screen view={view} onClose={() => setOpen(null)} />}
      {open === 'help' && <helpDialog.Screen scenario={view.scenario} onClose={() => setOpen(null)} />}
    </header>
  )
}
