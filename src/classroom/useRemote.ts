/** A class on the server, for as long as the page that shows it is drawn. */
import { useEffect, useState } from 'preact/hooks'
import type { ClassEntrance } from '../class/protocol/clientMessage.ts'
import { openRemoteClass, type RemoteClass } from '../session/remote/remoteClass.ts'
import { useClassroom } from './classroom.ts'

/**
 * Null until the connection is begun. `entrance` is read when `id` or `as` changes. The connection is left with the page:
 * whoever goes to another page is away, and may come back.
 */
export const useRemote = (id: string, entrance: ClassEntrance): RemoteClass | null => {
  const { remote: ports } = useClassroom()
  const [remote, setRemote] = useState<RemoteClass | null>(null)
  useEffect(() => {
    const opened = openRemoteClass(ports, id, entrance)
    setRemote(opened)
    return opened.leave
  }, [id, entrance.as])
  return remote
}
