/** The licence notices that the built scripts must carry, written from what was really bundled. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { Plugin } from 'vite'

export const LICENCES_FILE = 'licences.txt'

/** The folder of the package that a module or a font comes from; null for the project's own and for virtual ones. */
const packageOf = (path: string): string | null =>
  /^\0?(.*\/node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(path)?.[1] ?? null

/** Throws where a package states no terms: a build without its notice must not go out. */
const noticeOf = (folder: string): string => {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  const texts = readdirSync(folder)
    .filter((file) => /^(licen[cs]e|copying|notice)(\.|-|$)/i.test(file))
    .map((file) => readFileSync(join(folder, file), 'utf8').trim())
  if (texts.length === 0) throw new Error(`${name} ${version} has no licence file; see ${folder}`)
  return [`${name} ${version} (${license})`, ...texts].join('\n\n')
}

/**
 * For the page and its workers: workers are bundled apart, with plugins of their own, before the page is written. `apart` are
 * packages of what is bundled after it.
 */
export const licences = (
  apart: readonly string[] = [],
): { readonly page: Plugin; readonly worker: Plugin } => {
  const folders = new Set(apart.map((name) => join(import.meta.dirname, 'node_modules', name)))
  let root = import.meta.dirname
  const note = (file: string): void => {
    const folder = packageOf(file.startsWith('\0') ? file : resolve(root, file))
    if (folder !== null && existsSync(join(folder, 'package.json'))) folders.add(folder)
  }
  const collect = (
    bundle: Parameters<Extract<Plugin['generateBundle'], (...given: never) => unknown>>[1],
  ) => {
    for (const part of Object.values(bundle))
      for (const file of part.type === 'chunk' ? part.moduleIds : part.originalFileNames) note(file)
  }
  return {
    worker: { name: 'parley-licences-worker', generateBundle: (_, bundle) => collect(bundle) },
    page: {
      name: 'parley-licences',
      // Files are named from here where they are no modules.
      configResolved: (config) => {
        root = config.root
      },
      generateBundle(_, bundle) {
        collect(bundle)
        const own = readFileSync(join(import.meta.dirname, 'LICENSE'), 'utf8').trim()
        const notices = [...folders].sort().map(noticeOf)
        const source = `${[`Parley\n\n${own}`, ...notices].join(`\n\n${'-'.repeat(72)}\n\n`)}\n`
        this.emitFile({ type: 'asset', fileName: LICENCES_FILE, source })
      },
    },
  }
}
