import { notFound } from 'next/navigation'

/** Any address below a language that is no page: the 404 page then stands in the site's own frame. */
export default function NoPage() {
  notFound()
}
