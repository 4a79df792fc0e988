/** The pages of a class: opening one, joining, the own place, the teacher's page, and the wall. */
import type { ComponentType, VNode } from 'preact'
import { useHash } from '../pieces/useHash.ts'
import { ClassroomContext, type ClassroomPorts } from './classroom.ts'
import './classroom.css'
import { Join } from './join/Join.tsx'
import { NewClass } from './new/NewClass.tsx'
import { Ended } from './pieces/Ended.tsx'
import { PlacePage } from './place/PlacePage.tsx'
import { classroomAt } from './route.ts'
import { TeacherPage } from './teacher/TeacherPage.tsx'
import { WallPage } from './wall/WallPage.tsx'

const pageAt = (hash: string): VNode => {
  const route = classroomAt(hash)
  switch (route?.page) {
    case 'new':
      return <NewClass />
    case 'join':
      return <Join key={route.code} code={route.code} />
    case 'place':
      return <PlacePage key={route.class} id={route.class} token={route.token} />
    case 'teacher':
      return <TeacherPage key={route.class} id={route.class} linked={route.key} />
    case 'wall':
      return <WallPage key={route.class} id={route.class} linked={route.key} />
    default:
      return <Ended problem={null} />
  }
}

export const classroomPage = (ports: ClassroomPorts): ComponentType =>
  function ClassroomPage(): VNode {
    return <ClassroomContext.Provider value={ports}>{pageAt(useHash())}</ClassroomContext.Provider>
  }
