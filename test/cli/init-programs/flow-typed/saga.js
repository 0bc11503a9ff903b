// @flow
import { call, put } from 'redux-saga/effects'
import mailchimp from '@mailchimp/mailchimp_marketing'
type Action = {| +type: string, +email: string |}

export function* subscribe({ email }: Action): Generator<any, void, any> {
  const member = yield call(mailchimp.lists.addListMember, 'a1', { email_address: email, status: 'pending' }) // calls lists.addListMember
  yield put({ type: 'done', id: (member: any).id })
}
