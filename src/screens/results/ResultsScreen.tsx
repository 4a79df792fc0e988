/** Many finished games at once: all tables on one plane, issue by issue, in a list, told step by step. */
import type { VNode } from 'preact'
import { useEffect, useMemo, useRef, useState } from 'preact/hooks'
import {
  type ClassTally,
  type NamedTable,
  type TableGroup,
  tallyTables,
} from '../../debrief/tables/classResults.ts'
import { endWord, type SayResults } from '../../debrief/tables/endWord.ts'
import { resultCells } from '../../debrief/tables/resultCells.ts'
import type { Scenario } from '../../scenario/scenario.ts'
import type { CollectedTables } from '../../session/tables/collectTables.ts'
import { DEBRIEF_WORDS } from '../../words/debrief/catalog.ts'
import { listedIn } from '../../words/lists.ts'
import { EVERYWHERE } from '../../words/parts/catalog.ts'
import { RESULTS } from '../../words/results/catalog.ts'
import { WhatHappened } from '../debrief/WhatHappened.tsx'
import '../debrief/charts.css'
import '../debrief/debrief.css'
import { Button } from '../../pieces/Button.tsx'
import { Logo } from '../../pieces/Logo.tsx'
import { ScenarioLanguage, WrittenIn } from '../../pieces/OwnText.tsx'
import { saveFile } from '../../pieces/saveFile.ts'
import { useWords } from '../../pieces/speaking.ts'
import { useTranslated, useTranslation } from '../../pieces/translated.ts'
import { everyReport } from '../laterDialogs.ts'
import { useActs } from '../useDesk.ts'
import { IssueBars } from './IssueBars.tsx'
import { NotCounted } from './NotCounted.tsx'
import { ResultsPlane } from './ResultsPlane.tsx'
import './results.css'
import './tables.css'
import { accordHolds } from '../../table/accordHolds.ts'
import { FROM, STEPS } from './steps.ts'
import { TablesList, WhoSat } from './TablesList.tsx'
import { Turned } from './Turned.tsx'
import type { ManyGames } from './useManyGames.ts'
import { type TableGround, useClosingGround, useGroups, useTables } from './useTables.ts'

interface ResultsProps {
  readonly games: ManyGames
  readonly onClose: () => void
  /** Closing leads back to the class, and not to the shelf. */
  readonly inClass?: boolean
}

/** In the words of the scenario as it is read, where that is known. */
const groupName = (say: SayResults, { tables }: TableGroup, read: Scenario | undefined): string => {
  const [first] = tables
  if (first === undefined) return ''
  const { scenario, reading, sitting } = first.result
  const own = read?.id === scenario.id ? read : undefined
  const labelOf = <Named extends { readonly id: string; readonly label: string }>(
    { id, label }: Named,
    all: readonly Named[] = [],
  ): string => all.find((one) => one.id === id)?.label ?? label
  return say('group', {
    title: own?.title ?? scenario.title,
    reading: labelOf(reading, own?.readings),
    sitting: labelOf(sitting, own?.sittings),
    tables: tables.length,
  })
}

const headlineOf = (say: SayResults, { tables, accords, atEdge }: ClassTally): string => {
  if (accords === 0) return say('headNone', { tables })
  return atEdge === 0 ? say('headSome', { accords, tables }) : say('headEdge', { accords, tables, atEdge })
}

const Ends = ({ tally }: { readonly tally: ClassTally }): VNode => {
  const say = useWords(RESULTS)
  return (
    <table class="ends">
      <caption class="unseen">{say('ended')}</caption>
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
}

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
  const say = useWords(RESULTS)
  const acts = useActs()
  return (
    <p class="chosen-table">
      <b class="serif">{say('table', { table: table.number })}</b>{' '}
      <span class="small muted">
        <WhoSat scenario={scenario} table={table} hasNames={hasNames} />
      </span>
      {text !== undefined && (
        <Button kind="text" onPress={() => void acts.openCopy(text)}>
          {say('openDebrief')}
        </Button>
      )}
    </p>
  )
}

const Told = ({
  ground,
  scenario,
  tables,
  collected,
  chosen,
  onChoose,
  inClass,
}: {
  readonly ground: TableGround
  /** That of the ground, as it is read. */
  readonly scenario: Scenario
  readonly inClass: boolean
  readonly chosen: NamedTable | null
  readonly onChoose: (table: NamedTable | null) => void
  readonly tables: readonly NamedTable[]
  readonly collected: CollectedTables
}): VNode => {
  const say = useWords(RESULTS)
  const translation = useTranslation(ground.closing.scenario)
  const closing = useMemo(() => ({ ...ground.closing, scenario }), [ground, scenario])
  const tally = useMemo(
    () =>
      tallyTables(
        scenario,
        tables.map(({ result }) => result),
        (result) => endWord(say, scenario, result),
      ),
    [scenario, tables, say],
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
    saveFile(name, csvOf(resultCells(ground.closing.scenario, tables, hasNames)), 'text/csv')
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
        translation={translation}
        hasNames={hasNames}
        onClose={() => setPrinting(false)}
      />
    )
  return (
    <ScenarioLanguage.Provider value={scenario.language}>
      <WrittenIn.Provider value={ground.closing.scenario.language}>
        <main class="results-main">
          <section class="results-left" aria-labelledby="results-title">
            <h1 id="results-title" ref={title} tabIndex={-1}>
              {headlineOf(say, step < FROM.edge ? { ...tally, atEdge: 0 } : tally)}
            </h1>
            {step < FROM.worths ? (
              <Ends tally={tally} />
            ) : (
              <ResultsPlane
                ground={closing}
                groundTable={ground.table}
                tables={tables}
                showsEdge={step >= FROM.edge}
                chosen={chosen}
                onChoose={onChoose}
              />
            )}
          </section>
          <section class="results-middle" aria-label={say(step >= FROM.turned ? shown.title : 'texts')}>
            {step === FROM.turned && (
              <Turned
                number={told.number}
                text={collected.texts.get(told.file) ?? ''}
                translation={translation}
              />
            )}
            {step === FROM.really && (
              <>
                <h2 class="unseen">{say(shown.title)}</h2>
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
                {step >= FROM.texts && (
                  <IssueBars scenario={scenario} issues={tally.issues} chosen={chosen} />
                )}
              </>
            )}
            <p class={`step-question serif${step < FROM.texts ? ' alone' : ''}`}>{say(shown.question)}</p>
          </section>
          <section class="results-right" aria-labelledby="tables-title">
            <div class="tables-head">
              <h2 id="tables-title">{say('allTables')}</h2>
              <Button small pressed={!hasNames} onPress={() => setHasNames(!hasNames)}>
                {say('hideNames')}
              </Button>
              <Button small onPress={() => window.print()}>
                {say('print')}
              </Button>
              <Button small onPress={() => void saveCsv()}>
                {say('saveCsv')}
              </Button>
              <Button small onPress={() => void saveMoves()}>
                {say('saveMoves')}
              </Button>
              <Button small onPress={() => setPrinting(true)}>
                {say('printEvery')}
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
            <p class="small muted">{say(inClass ? 'keptToClass' : 'keptToShelf')}</p>
          </section>
        </main>
        <nav class="results-steps" aria-label={say('stepByStep')}>
          <ol>
            {STEPS.map(({ title }, place) => (
              <li key={title} class={place === step ? 'current' : ''}>
                <button
                  type="button"
                  aria-current={place === step ? 'step' : undefined}
                  onClick={() => setStep(place)}
                >
                  <b class="serif">{place + 1}</b> {say(title)}
                </button>
              </li>
            ))}
          </ol>
          <Button
            kind="act"
            icon="arrow"
            barred={step === STEPS.length - 1 ? say('lastStep') : null}
            onPress={() => setStep(step + 1)}
          >
            {say('next')}
          </Button>
        </nav>
      </WrittenIn.Provider>
    </ScenarioLanguage.Provider>
  )
}

const NO_TEXTS: ReadonlyMap<string, string> = new Map()

export const ResultsScreen = ({ games, onClose, inClass = false }: ResultsProps): VNode => {
  const say = useWords(RESULTS)
  const sayDebrief = useWords(DEBRIEF_WORDS)
  const sayEverywhere = useWords(EVERYWHERE)
  const { done, of, collected, failed } = useTables(games)
  const groups = useGroups(collected)
  const [shown, setShown] = useState<string | null>(null)
  const [chosen, setChosen] = useState<NamedTable | null>(null)
  const group = groups.find(({ key }) => key === shown) ?? groups[0]
  const tables = group?.tables ?? []
  const first = tables.find(({ result }) => accordHolds(result)) ?? tables[0]
  const ground = useClosingGround(chosen ?? first, collected?.texts ?? NO_TEXTS)
  const original = useMemo(() => (ground === null ? [] : [ground.closing.scenario]), [ground])
  const [scenario] = useTranslated(original)
  const others = groups.filter((other) => other !== group)
  const said = (): string => {
    if (failed) return say('failed')
    if (of === 0) return say('gone')
    if (collected === null) return of === null ? say('readingGames') : say('readingSome', { done, all: of })
    return groups.length === 0 ? say('noGames') : sayDebrief('opening')
  }
  const title = say('title')
  useEffect(() => {
    if (!inClass) document.title = `${title} · Parley`
  }, [inClass, title])
  return (
    <div class="results">
      <header class="bar">
        <Logo />
        <p class="bar-title serif">{title}</p>
        {group !== undefined && groups.length === 1 && (
          <span class="small muted">{groupName(say, group, scenario)}</span>
        )}
        {groups.length > 1 && (
          <label class="group-choice">
            <span class="unseen">{say('groups')}</span>
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
                  {groupName(say, one, scenario)}
                </option>
              ))}
            </select>
          </label>
        )}
        <span class="bar-end" />
        <Button onPress={onClose}>{inClass ? say('backToClass') : sayEverywhere('leave')}</Button>
      </header>
      {(others.length > 0 || (collected?.refused.length ?? 0) > 0) && (
        <section class="small apart" aria-label={say('notAmong')}>
          {others.length > 0 && (
            <p role="status">
              {say('apart', {
                groups: listedIn(
                  say.language,
                  others.map((one) => groupName(say, one, scenario)),
                ),
              })}
            </p>
          )}
          <NotCounted refused={collected?.refused ?? []} />
        </section>
      )}
      {group !== undefined &&
      ground !== null &&
      scenario !== undefined &&
      collected !== null &&
      tables.includes(ground.table) ? (
        <Told
          key={group.key}
          ground={ground}
          scenario={scenario}
          tables={tables}
          collected={collected}
          chosen={chosen}
          onChoose={setChosen}
          inClass={inClass}
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
