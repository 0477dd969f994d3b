/** Where people write: a name behind one is its own. */
export const PLATFORMS = /^(?:Twitter|Facebook|Instagram|Telegram|TikTok|LinkedIn|WhatsApp)\p{Ll}*$/u
/** Of those what stands in no nominative: `Twittera`, `Facebooku`. */
export const DECLINED_PLATFORM = /^(?:Twitter|Facebook|Instagram|Telegram|TikTok|LinkedIn|WhatsApp)\p{Ll}+$/u

/** A page of somebody's on one of them, whatever its ending: `na fanpage'u teatru`. */
export const FAN_PAGES = /^fan(?:page|pejdż)/iu
/** `media społecznościowe`, where somebody writes. */
export const MEDIA = 'media'
export const SOCIAL = 'społecznościowy'

/** `napisał na platformie X`, `we wpisie na X`: what ends so ends in the platform, and in nobody's initial. */
export const ENDS_IN_PLATFORM =
  /(?<!\p{L})(?:(?:portal|platform|serwis|sie[cć])\p{Ll}{0,3}(?: społecznościow\p{Ll}+)?|(?:napisa|skomentowa|zamieści|opublikowa|doda|poinformowa)(?:ł|ła|no)(?: \p{Ll}+)? na|wpis(?:ie|em|u)? na) X$/iu
