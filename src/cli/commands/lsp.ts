import type { Command } from 'commander'
import { createConnection } from 'vscode-languageserver/node'
import { serve } from '../lsp/server.ts'

/** The version in package.json, put here as the commands are built. */
declare const PARLEY_VERSION: string

const HELP = `
An editor starts it and speaks to it; nobody types to it. It completes names of the file,
renames them, jumps to where they are described, offers fixes, lays the file out.
docs/editors.md has the settings of VS Code, Neovim and Zed.
`

export const addLsp = (program: Command): void => {
  program
    .command('lsp')
    .description('Serve scenario files to an editor, over the Language Server Protocol.')
    .option('--stdio', 'speak over standard input and output; it always does')
    .addHelpText('after', HELP)
    .action(() => serve(createConnection(process.stdin, process.stdout), PARLEY_VERSION))
}
