import type { Phrases } from '@/data/languages'

interface MapButtonsProps {
  readonly phrases: Phrases
  readonly onZoom: (steps: 1 | -1) => void
  readonly onHome: () => void
}

export function MapButtons({ phrases: { map }, onZoom, onHome }: MapButtonsProps) {
  return (
    <div className="map-buttons">
      <button type="button" aria-label={map.zoomIn} title={map.zoomIn} onClick={() => onZoom(1)}>
        <svg viewBox="0 0 20 20" aria-hidden="true"><path d="M10 4v12M4 10h12" /></svg>
      </button>
      <button type="button" aria-label={map.zoomOut} title={map.zoomOut} onClick={() => onZoom(-1)}>
        <svg viewBox="0 0 20 20" aria-hidden="true"><path d="M4 10h12" /></svg>
      </button>
      <button type="button" aria-label={map.home} title={map.home} onClick={onHome}>
        <svg viewBox="0 0 20 20" aria-hidden="true"><path d="M3.5 10 10 4l6.5 6M5.5 9v7h9V9" /></svg>
      </button>
    </div>
  )
}
