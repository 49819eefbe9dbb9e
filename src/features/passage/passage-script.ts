/**
 * Makes the script of a passage's page. It leads a reader on to the passage in its section, and a reader who goes back
 * then returns to where they came from. For crawlers and programs that make previews, the page stays. In a frame it
 * stays too, and tells the page around it how high its content is, in the message that such pages already know:
 * https://docs.embed.ly/docs/provider-height-resizing
 *
 * @param path the path of the passage in its section; `undefined` if it stands no more, so that its page stays
 * @param hasParts whether other pages link to a part of this one, where a reader is to stay
 */
export function passageScript(path: string | undefined, hasParts: boolean): string {
  const tell =
    'new ResizeObserver(([{target}])=>parent.postMessage(JSON.stringify({src:location.href,context:"iframe.resize",height:target.offsetHeight}),"*")).observe(document.documentElement)';
  const goOn =
    path === undefined
      ? ''
      : `else if(${hasParts ? '!location.hash&&' : ''}!/bot|crawl|spider|preview|external/i.test(navigator.userAgent))location.replace(${JSON.stringify(path)})`;
  return `if(self!=top)${tell};${goOn}`;
}
