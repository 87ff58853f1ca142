import type { CSSProperties, ReactNode } from 'react'
import type { Frame } from './frame'

/**
 * The frame as a box in the middle of the map, fitted into it as Leaflet fits bounds, by the style sheet alone:
 * what is put at a part of the box is where the live map will put it, whatever the size of the window.
 */
export function Fitted({ frame, children }: { readonly frame: Frame; readonly children: ReactNode }) {
  const { width, height, zoom } = frame
  const size: CSSProperties = zoom === null ? ({ '--ratio': (width / height).toFixed(5) } as CSSProperties) : { width: `${width * 256 * 2 ** zoom}px`, height: `${height * 256 * 2 ** zoom}px` }
  return (
    <div className={zoom === null ? 'fitted' : 'fitted fitted-fixed'} style={size}>
      {children}
    </div>
  )
}
