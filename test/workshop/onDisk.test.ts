import { expect, test } from 'vitest'
import { onDisk } from '../../src/workshop/disk/onDisk.ts'
import { openManuscript } from '../../src/workshop/manuscript/openManuscript.ts'
import { unixLines } from '../../src/workshop/unixLines.ts'

const silent = () => ({
  postMessage: () => undefined,
  terminate: () => undefined,
  addEventListener: () => undefined,
})

const attached = (text: string) => {
  const file = { name: 'harbour.json', text, isGone: false }
  const reach = () => {
    if (file.isGone) throw new Error('A requested file could not be found.')
  }
  const manuscript = openManuscript(unixLines(text), { openWorker: silent, now: () => 0 })
  const disk = onDisk(manuscript)
  disk.attach(
    {
      name: file.name,
      read: async () => {
        reach()
        return file.text
      },
      write: async (next) => {
        reach()
        file.text = next
      },
    },
    text,
  )
  const write = (next: string) =>
    manuscript.change([{ offset: 0, length: manuscript.store.getState().text.length, text: next }], 'typing')
  return { file, disk, write, manuscript }
}

test('a file keeps the line ends that it had', async () => {
  const { file, disk, write } = attached('{\r\n}\r\n')
  write('{\n  "id": 1\n}\n')
  await disk.save()
  expect(file.text).toBe('{\r\n  "id": 1\r\n}\r\n')
})

test('what another program wrote is not written over until somebody chooses', async () => {
  const { file, disk, write, manuscript } = attached('first')
  write('mine')
  file.text = 'theirs'
  await disk.save()
  expect(file.text).toBe('theirs')
  expect(disk.store.getState().theirs).toBe('theirs')
  await disk.keepMine()
  expect(file.text).toBe('mine')
  file.text = 'theirs again'
  await disk.lookAgain()
  disk.takeTheirs()
  expect(manuscript.store.getState()).toMatchObject({ text: 'theirs again', saved: 'theirs again' })
  manuscript.undo()
  expect(manuscript.store.getState().text).toBe('mine')
})

test('a file that cannot be reached is said, and the text stays', async () => {
  const { file, disk, write, manuscript } = attached('first')
  write('mine')
  file.isGone = true
  await disk.save()
  expect(disk.store.getState().said).toContain('could not be reached')
  expect(manuscript.store.getState().text).toBe('mine')
})
