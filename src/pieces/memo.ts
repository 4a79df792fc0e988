/**
 * Skips redrawing a component while its props are equal. The table is redrawn at every event and every change of the
 * draft, and on a school laptop each must take less than 50 ms.
 */
import { Component, type ComponentType, h } from 'preact'

export const memo = <Props extends object>(
  Drawn: ComponentType<Props>,
  same: (before: Props, now: Props) => boolean,
): ComponentType<Props> =>
  class Memo extends Component<Props> {
    override shouldComponentUpdate(now: Props): boolean {
      return !same(this.props, now)
    }
    override render() {
      return h(Drawn, this.props)
    }
  }
