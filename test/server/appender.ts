/**
 * A process of its own that appends to a class and writes a line for every act that was acknowledged, until it is killed.
 * Arguments: the place of the database as JSON, the class’s id, a name for this run.
 */
import { writeSync } from 'node:fs'
import { openClassStore } from '../../src/server/storage/classStore.ts'
import { asPerson, asTeacher, decisions, enterLesson } from './lesson.ts'

const [place = '', id = '', run = ''] = process.argv.slice(2)
const store = await openClassStore(JSON.parse(place))
const hall = await enterLesson(store, id)

/** As many as a class sends while one commit is under way. */
const AT_ONCE = 20

/** Written before the promise's next step: what is not in the pipe yet was not acknowledged to anybody. */
const tell = (line: string): void => {
  writeSync(1, `${line}\n`)
}

for (let round = 0; ; round++) {
  const moves = decisions(hall.state).map((sent, at) => ({ ...sent, id: `${run}-move-${round}-${at}` }))
  const others = Array.from({ length: AT_ONCE }, (_, at) => {
    const name = `${run}-${round}-${at}`
    return at % 2 === 0
      ? asPerson(at % 4 === 0 ? 'ann' : 'bob', { type: 'say', channel: 'table', body: { text: name } }, name)
      : asTeacher({ type: 'announce', tables: null, text: name }, name)
  })
  await Promise.all(
    [...moves, ...others].map(async (sent) => {
      const problem = await hall.send(sent)
      if (problem === null) tell(sent.id ?? '')
      else tell(`refused ${sent.id} ${problem.code}`)
    }),
  )
}
