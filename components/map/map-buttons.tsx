import type { Phrases } from '@/data/languages'

interface MapButtonsProps {
  readonly phrases: Phrases
  readonly onZoom: (steps: 1 | -1) => void
  readonly onHome: () => void
}

export function MapButtons({ phrases: { map }, onZoom, onHome }: MapButtonsProps) {
  const button = (label: string, sign: string, onClick: () => void) => (
    <button type="button" aria-label={label} title={label} onClick={onClick}>
      <svg viewBox="0 0 20 20" aria-hidden="true"><path d={sign} /></svg>
    </button>
  )
  return (
    <div className="map-buttons">
      {button(map.zoomIn, 'M10 4v12M4 10h12', () => onZoom(1))}
      {button(map.zoomOut, 'M4 10h12', () => onZoom(-1))}
      {button(map.home, 'M3.5 10 10 4l6.5 6M5.5 9v7h9V9', onHome)}
    </div>
  )
}
