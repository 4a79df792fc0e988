/** A game to take along: as a file, as rows for a spreadsheet, as a link, on paper. */
import type { ComponentChildren, VNode } from 'preact'
import { useState } from 'preact/hooks'
import { Button } from '../../pieces/Button.tsx'
import { CopyText, LONG } from '../../pieces/CopyText.tsx'
import { Dialog } from '../../pieces/Dialog.tsx'
import { saveFile } from '../../pieces/saveFile.ts'
import type { GameCopy, Names } from '../../session/desk/desk.ts'
import { gameLink } from '../../session/links/gameLink.ts'
import { MOST_NAME } from '../../session/transcript/transcript.ts'
import { grouped } from '../../telling/phrases.ts'
import type { PartyId } from '../../terms/ids.ts'
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
}): VNode => (
  <fieldset class="names">
    <legend>
      Who sat there, if it is to be known{' '}
      <span class="small muted">{useIsPackaged() ? 'in file and report' : 'in file, link and report'}</span>
    </legend>
    {people.map(({ id, name }) => {
      const given = names[id] ?? ''
      return (
        <label key={id}>
          Name for {name}
          <input
            type="text"
            autocomplete="off"
            value={given}
            onInput={(event) => onNames({ ...names, [id]: event.currentTarget.value })}
          />
          {given.length > MOST_NAME && (
            <span role="status" class="small">
              {grouped(given.length)} characters: the first {MOST_NAME} are written.
            </span>
          )}
        </label>
      )
    })}
  </fieldset>
)

const SECRETS =
  'The game is not over. What you take along holds the whole scenario, and with it the secrets of every seat: walk-aways, mandates, red lines. Whoever opens it in an editor can read them. What the counterparts thought is left out until the talks close.'

export const TakeAlong = ({
  id,
  state,
  people,
  shelf,
  names: known = {},
  onNames,
  print = 'Open its debrief first: the report is printed from there.',
  onClose,
}: TakeAlongProps): VNode => {
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
  const open = 'The talks are not over: this is made of a finished game.'
  return (
    <Dialog
      title={state === 'closed' ? 'Take this game along' : 'Keep a copy'}
      onClose={onClose}
      width="page"
    >
      {state === 'open' && <p class="lead">{SECRETS}</p>}
      {state !== 'damaged' && people.length > 0 && (
        <NameFields people={people} names={names} onNames={change} />
      )}
      <ul class="ways">
        <Way
          title="A file"
          note={
            state === 'damaged'
              ? 'The text as it is kept, for whoever can mend it.'
              : 'The whole game (JSON), with your notes. Drop it on any shelf to open it again; its name sorts by scenario, seat, end and day.'
          }
        >
          <Button onPress={() => void saveCopy()}>Save the file</Button>
        </Way>
        {state !== 'damaged' && (
          <>
            {!isPackaged && (
              <Way
                title="A link"
                note="The whole game in an address, with your notes. Nothing of it is sent to a server; whoever has the link has the game."
              >
                <Button onPress={() => void makeLink()}>Make a link</Button>
              </Way>
            )}
            {link !== null && (
              <li class="made-link">
                <CopyText
                  note={
                    link.length > LONG
                      ? 'Some mail programs cut a link as long as this. A file is never cut.'
                      : ''
                  }
                  label={`The link, ${grouped(link.length)} characters`}
                  act="Copy the link"
                  text={link}
                />
              </li>
            )}
            <Way
              title="Rows for a spreadsheet"
              note="Every move with its turn, what came of it, and what each offer was worth (CSV)."
            >
              <Button barred={state === 'open' ? open : null} onPress={() => void saveRows()}>
                Save as CSV
              </Button>
            </Way>
            <Way
              title="Statements for a learning record store"
              note="What you did and how the talks ended, as xAPI statements of an anonymous account (JSON). Nothing is sent anywhere."
            >
              <Button barred={state === 'open' ? open : null} onPress={() => void saveStatements()}>
                Save as xAPI
              </Button>
            </Way>
            <Way
              title="A report on paper"
              note="Brief, course, text and questions, for a student to hand in. Your browser’s print window also saves it as PDF."
            >
              <Button
                barred={state === 'open' ? open : typeof print === 'string' ? print : null}
                onPress={() => typeof print !== 'string' && print()}
              >
                Print the report
              </Button>
            </Way>
          </>
        )}
      </ul>
      {failed && (
        <p role="alert">
          This could not be made: a part of the game could not be loaded. Check the connection and try again.
        </p>
      )}
    </Dialog>
  )
}
