import { headers } from 'next/headers'
import type { Scene } from '@/data/formats/json-ld/scene'
import { siteOrigin } from './site-origin'

/** A report with the host that was asked: what linked data and citations of its pages are written from. */
export const linkedScene = async ({ report, spoken, language }: Omit<Scene, 'origin'>): Promise<Scene> => ({ report, spoken, language, origin: siteOrigin(await headers()) })
