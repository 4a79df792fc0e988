/** Many finished games at once: all tables on one plane, issue by issue, in a list, told step by step. */
import type { VNode } from 'preact'
import { useEffect, useMemo, useRef, useState } from 'preact/hooks'
import {
  type ClassTally,
  type NamedTable,
  type TableGroup,
  tallyTables,
} from '../../debrief/tables/classResults.ts'
import { resultCells } from '../../debrief/tables/resultCells.ts'
import type { Scenario } from '../../scenario/scenario.ts'
import type { CollectedTables } from '../../session/tables/collectTables.ts'
import { counted, listed } from '../../telling/phrases.ts'
import { WhatHappened } from '../debrief/WhatHappened.tsx'
import '../debrief/charts.css'
import '../debrief/debrief.css'
import { Button } from '../../pieces/Button.tsx'
import { Logo } from '../../pieces/Logo.tsx'
import { saveFile } from '../../pieces/saveFile.ts'
import { everyReport } from '../laterDialogs.ts'
import { useActs } from '../useDesk.ts'
import { IssueBars } from './IssueBars.tsx'
import { NotCounted } from './NotCounted.tsx'
import { ResultsPlane } from './ResultsPlane.tsx'
import './results.css'
import './tables.css'
import { accordHolds } from '../../table/accordHolds.ts'
import { FROM, STEPS } from './steps.ts'
import { TablesList, whoSat } from './TablesList.tsx'
import { Turned } from './Turned.tsx'
import type { ManyGames } from './useManyGames.ts'
import { type TableGround, useClosingGround, useGroups, useTables } from './useTables.ts'

interface ResultsProps {
  readonly games: ManyGames
  readonly onClose: () => void
  /** Where closing leads: “the class”. */
  readonly back?: string
}

const groupName = ({ tables }: TableGroup): string => {
  const [first] = tables
  if (first === undefined) return ''
  const { scenario, reading, sitting } = first.result
  return `${scenario.title}: ${reading.label}, ${sitting.label} (${counted(tables.length, 'table')})`
}

const headlineOf = ({ tables, accords, atEdge }: ClassTally): string => {
  const agreed = `${accords} of ${counted(tables, 'table')} agreed`
  if (accords === 0) return `None of ${counted(tables, 'table')} has an accord in force`
  return atEdge === 0 ? agreed : `${agreed}, ${atEdge} at the edge`
}

const Ends = ({ tally }: { readonly tally: ClassTally }): VNode => (
  <table class="ends">
    <caption class="unseen">How the tables ended</caption>
    <tbody>
      {tally.ends.map(({ word, tables }) => (
        <tr key={word}>
          <th scope="row">{word}</th>
          <td>
            <span
              class="end-bar"
              aria-hidden="true"
              style={{ inlineSize: `${(tables / tally.tables) * 100}%` }}
            />
          </td>
          <td class="figure">
            <b>{tables}</b>
          </td>
        </tr>
      ))}
    </tbody>
  </table>
)

const ChosenTable = ({
  scenario,
  table,
  hasNames,
  text,
}: {
  readonly scenario: Scenario
  readonly table: NamedTable
  readonly hasNames: boolean
  readonly text: string | undefined
}): VNode => {
  const acts = useActs()
  return (
    <p class="chosen-table">
      <b class="serif">Table {table.number}</b>{' '}
      <span class="small muted">{whoSat(scenario, table, hasNames)}</span>
      {text !== undefined && (
        <Button kind="text" onPress={() => void acts.openCopy(text)}>
          Open its debrief
        </Button>
      )}
    </p>
  )
}

const Told = ({
  ground,
  tables,
  collected,
  chosen,
  onChoose,
  back,
}: {
  readonly ground: TableGround
  readonly back: string
  readonly chosen: NamedTable | null
  readonly onChoose: (table: NamedTable | null) => void
  readonly tables: readonly NamedTable[]
  readonly collected: CollectedTables
}): VNode => {
  const { scenario } = ground.closing
  const tally = useMemo(
    () =>
      tallyTables(
        scenario,
        tables.map(({ result }) => result),
      ),
    [scenario, tables],
  )
  const [step, setStep] = useState(0)
  const [hasNames, setHasNames] = useState(true)
  const [isPrinting, setPrinting] = useState(false)
  const title = useRef<HTMLHeadingElement>(null)
  const wasPrinting = useRef(false)
  useEffect(() => {
    if (wasPrinting.current && !isPrinting) title.current?.focus()
    wasPrinting.current = isPrinting
  }, [isPrinting])
  /** Whose turning points are told: where none is chosen, of the table on whose ground the plane stands. */
  const told = chosen ?? ground.table
  const shown = STEPS[step] ?? STEPS[0]
  const saveCsv = async () => {
    const { csvOf } = await import('../../session/takeOut/csv.ts')
    const name = `${scenario.id}_${tables[0]?.result.reading.id ?? ''}_${tables.length}-tables.csv`
    saveFile(name, csvOf(resultCells(scenario, tables, hasNames)), 'text/csv')
  }
  const saveMoves = async () => {
    const { classMovesCsv } = await import('../../session/takeOut/classMoves.ts')
    const name = `${scenario.id}_${tables[0]?.result.reading.id ?? ''}_${tables.length}-tables_moves.csv`
    const copies = tables.flatMap(({ number, file }) => {
      const text = collected.texts.get(file)
      return text === undefined ? [] : [{ number, text }]
    })
    saveFile(name, await classMovesCsv(copies, hasNames), 'text/csv')
  }
  if (isPrinting)
    return (
      <everyReport.Screen
        tables={tables}
        texts={collected.texts}
        hasNames={hasNames}
        onClose={() => setPrinting(false)}
      />
    )
  return (
    <>
      <main class="results-main">
        <section class="results-left" aria-labelledby="results-title">
          <h1 id="results-title" ref={title} tabIndex={-1}>
            {step < FROM.edge ? headlineOf({ ...tally, atEdge: 0 }) : headlineOf(tally)}
          </h1>
          {step < FROM.worths ? (
            <Ends tally={tally} />
          ) : (
            <ResultsPlane
              ground={ground.closing}
              groundTable={ground.table}
              tables={tables}
              showsEdge={step >= FROM.edge}
              chosen={chosen}
              onChoose={onChoose}
            />
          )}
        </section>
        <section class="results-middle" aria-label={step >= FROM.turned ? shown.title : 'The texts'}>
          {step === FROM.turned && (
            <Turned number={told.number} text={collected.texts.get(told.file) ?? ''} />
          )}
          {step === FROM.really && (
            <>
              <h2 class="unseen">{shown.title}</h2>
              <WhatHappened debrief={{ scenario }} />
            </>
          )}
          {step < FROM.turned && (
            <>
              {chosen !== null && (
                <ChosenTable
                  scenario={scenario}
                  table={chosen}
                  hasNames={hasNames}
                  text={collected.texts.get(chosen.file)}
                />
              )}
              {step >= FROM.texts && <IssueBars scenario={scenario} issues={tally.issues} chosen={chosen} />}
            </>
          )}
          <p class={`step-question serif${step < FROM.texts ? ' alone' : ''}`}>{shown.question}</p>
        </section>
        <section class="results-right" aria-labelledby="tables-title">
          <div class="tables-head">
            <h2 id="tables-title">All tables</h2>
            <Button small pressed={!hasNames} onPress={() => setHasNames(!hasNames)}>
              Hide names
            </Button>
            <Button small onPress={() => window.print()}>
              Print
            </Button>
            <Button small onPress={() => void saveCsv()}>
              Save as CSV
            </Button>
            <Button small onPress={() => void saveMoves()}>
              Save moves as CSV
            </Button>
            <Button small onPress={() => setPrinting(true)}>
              Print every report
            </Button>
          </div>
          <TablesList
            scenario={scenario}
            tables={tables}
            step={step}
            hasNames={hasNames}
            chosen={chosen}
            onChoose={onChoose}
          />
          <p class="small muted">These games are kept on this device until you go back to {back}.</p>
        </section>
      </main>
      <nav class="results-steps" aria-label="Step by step">
        <ol>
          {STEPS.map(({ title }, place) => (
            <li key={title} class={place === step ? 'current' : ''}>
              <button
                type="button"
                aria-current={place === step ? 'step' : undefined}
                onClick={() => setStep(place)}
              >
                <b class="serif">{place + 1}</b> {title}
              </button>
            </li>
          ))}
        </ol>
        <Button
          kind="act"
          icon="arrow"
          barred={step === STEPS.length - 1 ? 'This is the last step.' : null}
          onPress={() => setStep(step + 1)}
        >
          Next
        </Button>
      </nav>
    </>
  )
}

const NO_TEXTS: ReadonlyMap<string, string> = new Map()

export const ResultsScreen = ({ games, onClose, back = 'the shelf' }: ResultsProps): VNode => {
  const { done, of, collected, failed } = useTables(games)
  const groups = useGroups(collected)
  const [shown, setShown] = useState<string | null>(null)
  const [chosen, setChosen] = useState<NamedTable | null>(null)
  const group = groups.find(({ key }) => key === shown) ?? groups[0]
  const tables = group?.tables ?? []
  const first = tables.find(({ result }) => accordHolds(result)) ?? tables[0]
  const ground = useClosingGround(chosen ?? first, collected?.texts ?? NO_TEXTS)
  const others = groups.filter((other) => other !== group)
  const said = (): string => {
    if (failed) return 'What reads the games could not be loaded. Check the connection and drop them again.'
    if (of === 0)
      return 'The games are not kept on this device any more. Drop their files on the shelf again.'
    if (collected === null)
      return of === null ? 'Reading the games …' : `Reading the games: ${done} of ${of} …`
    if (groups.length === 0) return 'None of these files is a finished game.'
    return 'The books are being opened: every possible agreement is weighed …'
  }
  return (
    <div class="results">
      <header class="bar">
        <Logo />
        <p class="bar-title serif">What the tables agreed</p>
        {group !== undefined && groups.length === 1 && <span class="small muted">{groupName(group)}</span>}
        {groups.length > 1 && (
          <label class="group-choice">
            <span class="unseen">Tables that can be compared</span>
            <select
              class="dropdown"
              value={group?.key ?? ''}
              onChange={(event) => {
                setChosen(null)
                setShown(event.currentTarget.value)
              }}
            >
              {groups.map((one) => (
                <option key={one.key} value={one.key}>
                  {groupName(one)}
                </option>
              ))}
            </select>
          </label>
        )}
        <span class="bar-end" />
        <Button onPress={onClose}>Back to {back}</Button>
      </header>
      {(others.length > 0 || (collected?.refused.length ?? 0) > 0) && (
        <section class="small apart" aria-label="What is not among these tables">
          {others.length > 0 && (
            <p role="status">
              Only tables of one scenario, reading and sitting lie on one scale. Apart, to be chosen above:{' '}
              {listed(others.map(groupName))}.
            </p>
          )}
          <NotCounted refused={collected?.refused ?? []} />
        </section>
      )}
      {group !== undefined && ground !== null && collected !== null && tables.includes(ground.table) ? (
        <Told
          key={group.key}
          ground={ground}
          tables={tables}
          collected={collected}
          chosen={chosen}
          onChoose={setChosen}
          back={back}
        />
      ) : (
        <main class="results-wait">
          <p class="lead" role="status">
            {said()}
          </p>
        </main>
      )}
    </div>
  )
}
