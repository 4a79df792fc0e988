/** Where the talks stand, how patient the others seem, and the way to folder, help, settings and shelf. */
import type { VNode } from 'preact'
import { useState } from 'preact/hooks'
import { Button } from '../../pieces/Button.tsx'
import { Logo } from '../../pieces/Logo.tsx'
import { Marker } from '../../pieces/Marker.tsx'
import { RoundRing } from '../../pieces/RoundRing.tsx'
import { Term } from '../../pieces/Term.tsx'
import type { Vocabulary } from '../../scenario/vocabulary/vocabulary.ts'
import type { Phase } from '../../table/phase.ts'
import type { PartyView, PublicParty } from '../../table/view.ts'
import { dayAndMonth } from '../../telling/dates.ts'
import { turnOf, turnOfShort } from '../../telling/turns.ts'
import { ForkMark } from '../home/ForkTag.tsx'
import { LeaveButton } from '../LeaveButton.tsx'
import { SettingsButton } from '../settings/SettingsButton.tsx'
import { useDesk } from '../useDesk.ts'
import { folderDialog, helpDialog } from './laterAtTable.ts'

const phaseWords = ({ plenary, inCaucus, cameras }: Vocabulary): Record<Phase, string> => ({
  floor: plenary,
  answering: plenary,
  replying: plenary,
  caucus: inCaucus,
  drafting: 'the mediator drafts',
  choosing: 'a decision',
  publishing: `before ${cameras}`,
  signing: 'signing',
  closed: 'closed',
})

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
  const seen = view.scenario.parties.filter(
    (party) => view.others[party.id] !== undefined && !party.besideTable,
  )
  if (seen.length === 0) return null
  return (
    <p class="patience">
      <Term name="patience">Patience</Term>
      {inGroups(seen, view).map((group) => (
        <span key={group[0]?.id}>
          {group.map((party) => (
            <Marker key={party.id} marker={party.marker} size={14} label={party.name} />
          ))}
          {view.others[group[0]?.id ?? view.viewer]?.patience}
        </span>
      ))}
    </p>
  )
}

/** Your own numbers, which nobody else sees. Where approval asks for no margin, support at home decides nothing. */
const OwnStanding = ({ view }: { readonly view: PartyView }): VNode | null =>
  view.own.ratifier?.margin === 0 ? null : (
    <p class="own-standing">
      <Term name="support">Support {view.scenario.vocabulary.atHome}</Term> {Math.round(view.own.support)} of
      100
    </p>
  )

export const TableHeader = ({ view }: { readonly view: PartyView }): VNode => {
  const branch = useDesk((state) => state.game?.branch ?? null)
  const [open, setOpen] = useState<'folder' | 'help' | null>(null)
  const round = view.scenario.rounds.find((each) => each.id === view.round.id)
  const { index, of, turn, turns } = view.round
  return (
    <header class="bar table-bar">
      <Logo />
      <RoundRing turn={turn} turns={turns} />
      <h1 class="round-words">
        <b>
          Round {index + 1} of {of}
        </b>{' '}
        <span>
          {round !== undefined && `${round.place}, ${dayAndMonth(round.date)} · `}
          <span class="turn-long">{turnOf(view.round)}</span>
          <span class="turn-short">{turnOfShort(view.round)}</span>
          <span class="phase"> · {phaseWords(view.scenario.vocabulary)[view.phase]}</span>
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
          label="Your folder"
          onPress={() => setOpen('folder')}
        >
          {null}
        </Button>
        <Button kind="quiet" icon="help" class="icon-button" label="Help" onPress={() => setOpen('help')}>
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
