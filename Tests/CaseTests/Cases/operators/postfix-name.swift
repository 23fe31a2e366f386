postfix operator !! // error: postfix operator names starting with '?' or '!' are disallowed
