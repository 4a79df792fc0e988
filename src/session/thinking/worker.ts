/** The worker's entry file, which keeps thinking off the page's thread. Loaded by `openWorker`. */
import type { ThinkerRequest } from './thinkingMessages.ts'
import { thinkingRoom } from './thinkingRoom.ts'

const ask = thinkingRoom((answered) => postMessage(answered))

addEventListener('message', (event: MessageEvent<ThinkerRequest>) => void ask(event.data))
