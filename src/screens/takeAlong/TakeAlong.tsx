/** A game to take along: as a file, as rows for a spreadsheet, as a link, on paper. */
import type { ComponentChildren, VNode } from 'preact'
import { useState } from 'preact/hooks'
import { Button } from '../../pieces/Button.tsx'
import { CopyText, LONG } from '../../pieces/CopyText.tsx'
import { Dialog } from '../../pieces/Dialog.tsx'
import { OwnText } from '../../pieces/OwnText.tsx'
import { saveFile } from '../../pieces/saveFile.ts'
import { useWords } from '../../pieces/speaking.ts'
import { woven } from '../../pieces/woven.ts'
import type { GameCopy, Names } from '../../session/desk/desk.ts'
import { gameLink } from '../../session/links/gameLink.ts'
import { MOST_NAME } from '../../session/transcript/transcript.ts'
import type { PartyId } from '../../terms/ids.ts'
import { TAKE_OUT } from '../../words/takeOut/catalog.ts'
import type { ShelfEntry } from '../home/shelfEntry.ts'
import { shippedText } from '../links/shippedText.ts'
import { linkTo } from '../links/useLink.ts'
import { useIsPackaged } from '../packaged/packagedContext.ts'
import { useActs } from '../useDesk.ts'
import './takeAlong.css'

interface Seated {
  readonly id: PartyId
  readonly name: string
}

interface TakeAlongProps {
  readonly id: string
  /** Nothing but the text can be had of a game that cannot be read. */
  readonly state: 'open' | 'closed' | 'damaged'
  /** The seats that people hold. */
  readonly people: readonly Seated[]
  readonly shelf: readonly ShelfEntry[]
  /** What people called themselves before. */
  readonly names?: Names
  readonly onNames?: (names: Names) => void
  /** Prints the report of the debrief that is open, or why there is none to print. */
  readonly print?: (() => void) | string
  readonly onClose: () => void
}

const Way = ({
  title,
  note,
  children,
}: {
  readonly title: string
  readonly note: string
  readonly children: ComponentChildren
}): VNode => (
  <li>
    <div>
      <h3>{title}</h3>
      <p class="small muted">{note}</p>
    </div>
    {children}
  </li>
)

const NameFields = ({
  people,
  names,
  onNames,
}: {
  readonly people: readonly Seated[]
  readonly names: Names
  readonly onNames: (names: Names) => void
}): VNode => {
  const say = useWords(TAKE_OUT)
  return (
    <fieldset class="names">
      <legend>
        {say('who')} <span class="small muted">{say(useIsPackaged() ? 'whoInPackage' : 'whoIn')}</span>
      </legend>
      {people.map(({ id, name }) => {
        const given = names[id] ?? ''
        return (
          <label key={id}>
            <span>{woven(say, 'nameFor', { party: () => <OwnText>{name}</OwnText> })}</span>
            <input
              type="text"
              autocomplete="off"
              value={given}
              onInput={(event) => onNames({ ...names, [id]: event.currentTarget.value })}
            />
            {given.length > MOST_NAME && (
              <span role="status" class="small">
                {say('nameLong', { length: given.length, most: MOST_NAME })}
              </span>
            )}
          </label>
        )
      })}
    </fieldset>
  )
}

export const TakeAlong = ({
  id,
  state,
  people,
  shelf,
  names: known = {},
  onNames,
  print: printed,
  onClose,
}: TakeAlongProps): VNode => {
  const say = useWords(TAKE_OUT)
  const print = printed ?? say('printFirst')
  const acts = useActs()
  const isPackaged = useIsPackaged()
  const [names, setNames] = useState<Names>(known)
  const [link, setLink] = useState<string | null>(null)
  const [failed, setFailed] = useState(false)
  const change = (next: Names) => {
    setNames(next)
    setLink(null)
    onNames?.(next)
  }
  const take = async (use: (copy: GameCopy) => Promise<void> | void) => {
    setFailed(false)
    try {
      await use(await acts.exportGame(id, names))
    } catch {
      setFailed(true)
    }
  }
  const saveCopy = () => take(({ stem, text }) => saveFile(`${stem}.json`, text))
  const saveRows = () =>
    take(async ({ stem, csv }) => {
      if (csv !== null) saveFile(`${stem}.csv`, await csv(), 'text/csv')
    })
  const saveStatements = () =>
    take(async ({ stem, xapi }) => {
      if (xapi !== null) saveFile(`${stem}.xapi.json`, await xapi())
    })
  const makeLink = () =>
    take(async ({ text }) => setLink(linkTo('game', await gameLink(text, shippedText(shelf)))))
  const open = say('notOver')
  return (
    <Dialog title={say(state === 'closed' ? 'takeTitle' : 'keepTitle')} onClose={onClose} width="page">
      {state === 'open' && <p class="lead">{say('secrets')}</p>}
      {state !== 'damaged' && people.length > 0 && (
        <NameFields people={people} names={names} onNames={change} />
      )}
      <ul class="ways">
        <Way title={say('file')} note={say(state === 'damaged' ? 'fileDamaged' : 'fileNote')}>
          <Button onPress={() => void saveCopy()}>{say('fileSave')}</Button>
        </Way>
        {state !== 'damaged' && (
          <>
            {!isPackaged && (
              <Way title={say('link')} note={say('linkNote')}>
                <Button onPress={() => void makeLink()}>{say('linkMake')}</Button>
              </Way>
            )}
            {link !== null && (
              <li class="made-link">
                <CopyText
                  note={link.length > LONG ? say('linkLong') : ''}
                  label={say('linkLabel', { length: link.length })}
                  act={say('linkCopy')}
                  text={link}
                />
              </li>
            )}
            <Way title={say('rows')} note={say('rowsNote')}>
              <Button barred={state === 'open' ? open : null} onPress={() => void saveRows()}>
                {say('rowsSave')}
              </Button>
            </Way>
            <Way title={say('statements')} note={say('statementsNote')}>
              <Button barred={state === 'open' ? open : null} onPress={() => void saveStatements()}>
                {say('statementsSave')}
              </Button>
            </Way>
            <Way title={say('report')} note={say('reportNote')}>
              <Button
                barred={state === 'open' ? open : typeof print === 'string' ? print : null}
                onPress={() => typeof print !== 'string' && print()}
              >
                {say('reportPrint')}
              </Button>
            </Way>
          </>
        )}
      </ul>
      {failed && <p role="alert">{say('failed')}</p>}
    </Dialog>
  )
}
