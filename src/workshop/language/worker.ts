/** The worker's entry file, which keeps the language service off the page's thread. */
import { languageRoom } from './languageRoom.ts'
import type { LanguageRequest } from './messages.ts'

const ask = languageRoom((response) => postMessage(response))

addEventListener('message', (event: MessageEvent<LanguageRequest>) => ask(event.data))
