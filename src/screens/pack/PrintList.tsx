/** What is printed, for how many people, in how many copies. */
import type { VNode } from 'preact'
import { useEffect, useMemo, useState } from 'preact/hooks'
import type { Expected } from '../../pack/expected.ts'
import { expectedSheet } from '../../pack/expectedSheet.ts'
import { groupsOf, type Remainder } from '../../pack/groups.ts'
import { copiesOf, handoutsOf } from '../../pack/pack.ts'
import { readabilityOf } from '../../pack/readability.ts'
import type { ReadingLevel } from '../../pack/roleSheet.ts'
import { Button } from '../../pieces/Button.tsx'
import { NumberField } from '../../pieces/NumberField.tsx'
import { Segmented } from '../../pieces/Segmented.tsx'
import type { Scenario } from '../../scenario/scenario.ts'
import { counted, grouped, listed } from '../../telling/phrases.ts'
import type { PartyId } from '../../terms/ids.ts'
// Before what is printed, whose rules for paper undo these.
import './printList.css'
import { PrintedHandouts } from './PrintedHandouts.tsx'

const MOST_PEOPLE = 400

const LEVELS = [
  { value: 'basic', label: 'Basic' },
  { value: 'full', label: 'Full' },
] as const

const REMAINDERS = [
  { value: 'share', label: 'share a seat' },
  { value: 'observe', label: 'observe' },
] as const

const AMOUNTS = [
  { value: 'one', label: 'One of each' },
  { value: 'class', label: 'For the class' },
] as const

/** “reading grade 9, 412 words”. */
const readingWords = ({ words, grade }: ReturnType<typeof readabilityOf>): string =>
  `${grade === null ? '' : `reading grade ${Math.max(1, Math.round(grade))}, `}${counted(words, 'word')}`

export const PrintList = ({
  scenario,
  expected,
}: {
  readonly scenario: Scenario
  readonly expected: Expected | null
}): VNode => {
  const playable = scenario.parties.filter((party) => party.playable)
  const principals = playable.filter(({ roles }) => roles.includes('principal')).map(({ id }) => id)
  const [people, setPeople] = useState(24)
  const [seats, setSeats] = useState<readonly PartyId[]>(
    principals.length > 0 ? principals : playable.map(({ id }) => id),
  )
  const [remainder, setRemainder] = useState<Remainder>('share')
  const [levels, setLevels] = useState<Readonly<Record<PartyId, ReadingLevel>>>({})
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set())
  const [amount, setAmount] = useState<'one' | 'class'>('class')
  const [pages, setPages] = useState<Readonly<Record<string, number>>>({})
  const [isPrinting, setPrinting] = useState(false)

  const groups = groupsOf(people, seats, remainder)
  const sheets = useMemo(
    () => [
      ...handoutsOf(scenario, (party) => levels[party] ?? 'full'),
      ...(expected === null ? [] : [expectedSheet(scenario, expected)]),
    ],
    [scenario, levels, expected],
  )
  const readings = useMemo(
    () => new Map(sheets.map((sheet) => [sheet.id, readabilityOf(sheet, scenario.language)])),
    [sheets, scenario],
  )
  const isMeasured = [...readings.values()].some(({ grade }) => grade !== null)
  const rows = sheets.map((sheet) => {
    const copies = copiesOf(sheet, groups)
    const isWanted = !left.has(sheet.id) && copies > 0
    return {
      sheet,
      copies,
      isWanted,
      printed: !isWanted ? 0 : amount === 'one' ? 1 : copies,
      reading: sheet.party === null ? undefined : readings.get(sheet.id),
    }
  })
  const total = rows.reduce((sum, { sheet, printed }) => sum + printed * (pages[sheet.id] ?? 0), 0)

  useEffect(() => {
    if (!isPrinting) return
    window.print()
    setPrinting(false)
  }, [isPrinting])

  const choose = (id: PartyId, isTaken: boolean): void => {
    const taken = playable
      .map((party) => party.id)
      .filter((party) => (party === id ? isTaken : seats.includes(party)))
    if (taken.length > 0) setSeats(taken)
  }

  return (
    <aside class="pack-print" aria-labelledby="print-title">
      <h2 id="print-title">To print</h2>
      <div class="groups">
        <NumberField label="People" value={people} most={MOST_PEOPLE} onNumber={setPeople} />
        <fieldset class="taken">
          <legend>Seats that people take</legend>
          {playable.map(({ id, name }) => (
            <label key={id}>
              <input
                type="checkbox"
                checked={seats.includes(id)}
                onChange={({ currentTarget }) => choose(id, currentTarget.checked)}
              />
              {name}
            </label>
          ))}
        </fieldset>
        <Segmented legend="Those left over" choices={REMAINDERS} value={remainder} onChoose={setRemainder} />
        <p role="status" class="groups-told">
          {counted(groups.tables, 'table')} of {counted(seats.length, 'seat')} for{' '}
          {counted(people, 'person', 'people')}
          {groups.observers > 0 && `; ${counted(groups.observers, 'observer')}`}
          {remainder === 'share' &&
            people > groups.tables * seats.length &&
            `; ${people - groups.tables * seats.length} share a seat`}
          {groups.played.length > 0 &&
            `; the computer plays ${listed(groups.played.map((id) => playable.find((party) => party.id === id)?.name ?? id))}`}
          .
        </p>
      </div>
      <ul class="print-list">
        {rows.map(({ sheet, copies, isWanted, reading }) => (
          <li key={sheet.id}>
            <label>
              <input
                type="checkbox"
                checked={isWanted}
                disabled={copies === 0}
                onChange={({ currentTarget }) => {
                  const kept = new Set(left)
                  if (currentTarget.checked) kept.delete(sheet.id)
                  else kept.add(sheet.id)
                  setLeft(kept)
                }}
              />
              <span>
                <b>{sheet.title}</b>
                <span class="small muted">
                  {sheet.note}
                  {pages[sheet.id] !== undefined && `; ${counted(pages[sheet.id] ?? 0, 'page')}`}
                  {reading !== undefined && `; ${readingWords(reading)}`}
                </span>
              </span>
            </label>
            {sheet.party !== null && (
              <Segmented
                legend={`Reading level of ${sheet.title}`}
                legendUnseen
                choices={LEVELS}
                value={levels[sheet.party] ?? 'full'}
                onChoose={(level) => sheet.party !== null && setLevels({ ...levels, [sheet.party]: level })}
              />
            )}
            <span class="copies">{copies === 0 ? 'none' : counted(copies, 'copy', 'copies')}</span>
          </li>
        ))}
      </ul>
      <div class="print-act">
        <Segmented legend="How many" legendUnseen choices={AMOUNTS} value={amount} onChoose={setAmount} />
        <Button
          kind="act"
          icon="print"
          barred={total === 0 ? 'Choose a sheet first.' : null}
          onPress={() => setPrinting(true)}
        >
          Print, about {grouped(total)} {total === 1 ? 'page' : 'pages'}
        </Button>
        <p class="small muted">
          To paper, one side of a leaf only, or to a PDF by the browser. Black and white is enough: shapes
          carry the parties.
          {isMeasured &&
            ' Reading grade: Automated Readability Index (Smith and Senter 1967) of a sheet’s sentences, in school years of the United States.'}
        </p>
      </div>
      <PrintedHandouts
        scenario={scenario}
        sheets={rows
          .filter(({ isWanted }) => isWanted)
          .map(({ sheet, printed }) => ({ sheet, copies: isPrinting ? printed : 1 }))}
        onPages={setPages}
      />
    </aside>
  )
}
