/**
 * The thread that writes to a libsql file: a commit waits for the disk, which would hold up the server's own thread. Everything
 * that has arrived meanwhile is committed together, whichever classes it belongs to. Plain JavaScript, since Node reads it
 * as it stands, in the tests and beside the built server.
 */
import { parentPort, receiveMessageOnPort, workerData } from 'node:worker_threads'
import Libsql from 'libsql'

const db = new Libsql(workerData.file)
for (const pragma of workerData.pragmas) db.exec(`pragma ${pragma}`)

const prepared = new Map()

const statementOf = (sql) => {
  const known = prepared.get(sql) ?? db.prepare(sql)
  prepared.set(sql, known)
  return known
}

const runTogether = (jobs) => {
  db.exec('begin immediate')
  try {
    for (const { statements } of jobs)
      for (const { sql, parameters } of statements) statementOf(sql).run(...parameters)
    db.exec('commit')
  } catch (fault) {
    // After a full disk among others the transaction is rolled back already.
    if (db.inTransaction) db.exec('rollback')
    throw fault
  }
}

/** What is answered: null, or what went wrong, in the database's words. */
const outcomeOf = (jobs) => {
  try {
    runTogether(jobs)
    return null
  } catch (fault) {
    return fault.message
  }
}

/** Where one fails, none is kept: then each is written by itself, and each has its own outcome. */
const write = (jobs) => {
  const fault = outcomeOf(jobs)
  for (const job of jobs)
    parentPort.postMessage({
      id: job.id,
      fault: fault === null || jobs.length === 1 ? fault : outcomeOf([job]),
    })
}

parentPort.on('message', (first) => {
  const jobs = [first]
  for (
    let more = receiveMessageOnPort(parentPort);
    more !== undefined;
    more = receiveMessageOnPort(parentPort)
  )
    jobs.push(more.message)
  write(jobs)
})
