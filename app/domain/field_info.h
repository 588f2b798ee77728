// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/id.h"
#include "domain/value.h"
#include "domain/vocabulary/record_kind.h"

#include <concepts>
#include <optional>
#include <span>
#include <type_traits>

namespace domain {

/// What the generic parts of the program know about one field, whatever its record.
struct FieldMeta
{
    const char *key;   ///< Canonical name: SQL column, CSV header, JSON member. Never translated, never renamed.
    const char *label; ///< Source text for the translator, context "Field".
    FieldKind kind;
    bool required = false;
    RecordKind references = RecordKind::Unset;                    ///< Set for References only.
    const Vocabulary &(*vocabulary)() = nullptr;                  ///< Set for Choices only.
};

/// One field of one record kind: its meta data and how to read and write it.
template <class Record>
struct FieldInfo : FieldMeta
{
    Value (*get)(const Record &) = nullptr;
    /// An empty value clears the field; a value of another type than the field's leaves it cleared as well.
    void (*set)(Record &, const Value &) = nullptr;
};

/// All fields of a record kind in storage order; specialized beside each record. The id is not among them.
template <class Record>
inline constexpr std::span<const FieldInfo<Record>> kFields{};

namespace detail {

template <auto Member>
struct MemberOf;
template <class R, class T, T R::*Member>
struct MemberOf<Member>
{
    using Record = R;
    using Type = T;
};

template <class T>
inline constexpr bool kIsId = false;
template <class R>
inline constexpr bool kIsId<Id<R>> = true;

template <class T>
constexpr FieldKind defaultKind()
{
    if constexpr (std::is_same_v<T, QString>)
        return FieldKind::Text;
    else if constexpr (std::is_same_v<T, bool>)
        return FieldKind::Flag;
    else if constexpr (std::is_same_v<T, std::optional<bool>>)
        return FieldKind::OptionalFlag;
    else if constexpr (std::is_same_v<T, PartialDate>)
        return FieldKind::Date;
    else if constexpr (std::is_enum_v<T>)
        return FieldKind::Choice;
    else if constexpr (kIsId<T>)
        return FieldKind::Reference;
    else
        return FieldKind::Integer;
}

template <auto Member>
Value getMember(const typename MemberOf<Member>::Record &record)
{
    using T = typename MemberOf<Member>::Type;
    const T &member = record.*Member;
    if constexpr (std::is_same_v<T, QString> || std::is_same_v<T, PartialDate>)
        return member.isEmpty() ? Value() : Value(member);
    else if constexpr (std::is_same_v<T, bool>)
        return member;
    else if constexpr (std::is_same_v<T, std::optional<bool>> || std::is_same_v<T, std::optional<qint64>>)
        return member ? Value(*member) : Value();
    else if constexpr (std::is_enum_v<T>)
        return member == T{} ? Value() : Value(qint64(member));
    else if constexpr (kIsId<T>)
        return member.isValid() ? Value(member.value) : Value();
    else
        return Value(qint64(member));
}

template <auto Member>
void setMember(typename MemberOf<Member>::Record &record, const Value &value)
{
    using T = typename MemberOf<Member>::Type;
    T &member = record.*Member;
    if constexpr (std::is_same_v<T, QString> || std::is_same_v<T, PartialDate> || std::is_same_v<T, bool>) {
        const T *held = std::get_if<T>(&value);
        member = held ? *held : T();
    } else if constexpr (std::is_same_v<T, std::optional<bool>>) {
        const bool *held = std::get_if<bool>(&value);
        member = held ? T(*held) : T();
    } else {
        const qint64 *held = std::get_if<qint64>(&value);
        if constexpr (kIsId<T>)
            member = T{held ? *held : 0};
        else if constexpr (std::is_same_v<T, std::optional<qint64>>)
            member = held ? T(*held) : T();
        else
            member = static_cast<T>(held ? *held : 0);
    }
}

template <class T>
constexpr RecordKind referencedKind()
{
    if constexpr (kIsId<T>)
        return []<class R>(std::type_identity<Id<R>>) { return recordKindOf<R>(); }(std::type_identity<T>{});
    else
        return RecordKind::Unset;
}

} // namespace detail

enum class Need : quint8 { Optional, Required };

/// Declares a field whose kind follows from the member's type.
template <auto Member>
constexpr auto field(const char *key, const char *label, Need need = Need::Optional)
{
    using T = typename detail::MemberOf<Member>::Type;
    using Record = typename detail::MemberOf<Member>::Record;
    FieldInfo<Record> info{{key, label, detail::defaultKind<T>(), need == Need::Required}};
    info.references = detail::referencedKind<T>();
    if constexpr (std::is_enum_v<T>)
        info.vocabulary = &vocabularyOf<T>;
    info.get = &detail::getMember<Member>;
    info.set = &detail::setMember<Member>;
    return info;
}

/// Declares a field whose content is narrower than its type: a country, a link, an amount of money.
template <auto Member>
constexpr auto fieldOfKind(FieldKind kind, const char *key, const char *label, Need need = Need::Optional)
{
    auto info = field<Member>(key, label, need);
    info.kind = kind;
    return info;
}

/// The position of a member in its record's field table; does not compile for a member that has no field.
template <auto Member>
consteval int fieldIndex()
{
    using Record = typename detail::MemberOf<Member>::Record;
    int index = 0;
    for (const auto &info : kFields<Record>) {
        if (info.get == &detail::getMember<Member>)
            return index;
        ++index;
    }
    throw "this member has no field";
}

/// The field with this key, or nullptr.
template <class Record>
const FieldInfo<Record> *findField(QStringView key)
{
    for (const auto &info : kFields<Record>) {
        if (key == QLatin1String(info.key))
            return &info;
    }
    return nullptr;
}

} // namespace domain
