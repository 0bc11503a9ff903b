import React, { useEffect, useState } from 'react'
import mailchimp from '@mailchimp/mailchimp_marketing'

export function Audiences(): JSX.Element {
  const [lists, setLists] = useState<{ id: string }[]>([])
  useEffect(() => {
    mailchimp.lists.getAllLists().then((found: any) => setLists(found.lists)) // calls lists.getAllLists
  }, [])
  return <ul>{lists.map((list) => <li key={list.id} onClick={() => void mailchimp.lists.getList(list.id)} />)}</ul> // calls lists.getList
}
