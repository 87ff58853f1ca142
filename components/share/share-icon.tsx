export function ShareIcon() {
  return (
    <svg className="share-icon" viewBox="0 0 20 20" aria-hidden="true">
      <path d="M10 12V2M6.5 5.5 10 2l3.5 3.5M6 9H3.5v9h13V9H14" />
    </svg>
  )
}
