/** The one way to stdout. Whoever reads our output may stop reading, as `head` does: then there is nothing left to say. */
export const say = (text: string): void => {
  process.stdout.write(text)
}

export const hushWhenClosed = (): void => {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error
    process.exit()
  })
}
