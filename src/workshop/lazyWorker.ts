/** A worker beside the workshop that starts with the first message to it. */

export type WorkerPort = Pick<Worker, 'postMessage' | 'terminate' | 'addEventListener'>

interface LazyWorker<Asked> {
  send(message: Asked): void
  /** The next message starts another. */
  stop(): void
}

/** `onBroken` hears of one that cannot start or breaks; it is stopped by then. */
export const lazyWorker = <Asked, Said>(
  open: () => WorkerPort,
  hear: (said: Said) => void,
  onBroken: () => void,
): LazyWorker<Asked> => {
  let worker: WorkerPort | null = null
  const stop = (): void => {
    worker?.terminate()
    worker = null
  }
  const breakDown = (): void => {
    stop()
    onBroken()
  }
  const start = (): WorkerPort => {
    const started = open()
    started.addEventListener('message', (event) => hear((event as MessageEvent<Said>).data))
    started.addEventListener('error', breakDown)
    started.addEventListener('messageerror', breakDown)
    return started
  }
  return {
    send: (message) => {
      try {
        worker ??= start()
      } catch {
        breakDown()
        return
      }
      worker.postMessage(message)
    },
    stop,
  }
}
