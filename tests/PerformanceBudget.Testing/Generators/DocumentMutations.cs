using System.Collections.Immutable;
using System.Globalization;
using System.Runtime.InteropServices;
using System.Text;

namespace PerformanceBudget.Testing;

/// <summary>What can be done to a JSON document, each by its name.</summary>
/// <remarks>
/// Places are chosen by the name of the property first, so that those that are rare in a document are changed as often as
/// those that are not.
/// </remarks>
public sealed class DocumentMutations
{
    private const int DeepestNesting = 200;

    /// <summary>Characters that break or bend words, numbers and dates.</summary>
    private static readonly ImmutableArray<string> Letters =
    [
        .. "0 1 9 . - + / · * ( ) % = 元 万 亿 人 次 约 年 月 a e E １ ． － ： : , 、 甲 々 é".Split(' '),
        " ",
        "\\t",
        "\\n",
        "\\u0000",
        "\\u0085",
        "\\u200b",
        "\\u3000",
        "\\ufeff",
        "\\ud800",
        "\\udc00",
        "\\u5143",
        "\\/",
        "\\\"",
        "𠮷",
        "\u2028",
    ];

    /// <summary>Pieces that are no JSON where they are put, or change what JSON says.</summary>
    private static readonly ImmutableArray<string> Pieces =
    [
        .. "{ } [ ] , : \" \\ 0 - . e null true NaN Infinity ' // /**/ \\u \\x \\ud800 +1 01 1. .5 0x1 \u0001 \ufeff \u00a0".Split(
            ' '
        ),
        " ",
        "\n",
        "\t",
        "\f",
    ];

    private readonly Random _random;
    private JsonTree _root;

    private DocumentMutations(JsonTree root, Random random)
    {
        _root = root;
        _random = random;
    }

    private delegate void Change(DocumentMutations mutations);

    private static ImmutableArray<(string Name, Change Change)> Changes { get; } =
    [
        ("drop", m => m.Drop()),
        ("rename", m => m.Rename()),
        ("duplicate", m => m.Duplicate()),
        ("retype", m => m.Replace(_ => true, _ => DocumentWords.AnotherType(m._random))),
        ("null", m => m.Replace(_ => true, _ => "null")),
        (
            "renumber",
            m => m.Replace(place => place.Value.IsNumber, _ => DocumentWords.AnotherNumber(m._random))
        ),
        ("nearby number", m => m.Replace(place => place.Value.IsNumber, m.NearbyNumber)),
        ("another string", m => m.Replace(place => place.Value.IsString, m.AnotherString)),
        ("edited string", m => m.Replace(place => place.Value.IsString, m.EditedString)),
        ("add", m => m.Add()),
        ("transplant", m => m.Transplant()),
        ("graft", m => m.Graft()),
        ("repeat", m => m.Repeat()),
        ("nest", m => m.Nest()),
    ];

    /// <summary>Kinds of documents: those above, and what is done to a whole text.</summary>
    public static ImmutableArray<string> Kinds { get; } =
    [
        "written",
        "another writer",
        .. Changes.Select(change => change.Name),
        "several",
        "broken text",
        "broken bytes",
    ];

    public static byte[] Mutate(string kind, byte[] utf8Json, Random random)
    {
        var mutations = new DocumentMutations(JsonTree.Parse(utf8Json), random);
        return kind switch
        {
            "written" => utf8Json,
            "another writer" => mutations.AnotherWriter(),
            "several" => mutations.Several(),
            "broken text" => Encoding.UTF8.GetBytes(mutations.BrokenText()),
            "broken bytes" => mutations.BrokenBytes(),
            _ => mutations.Apply(kind),
        };
    }

    private byte[] Apply(string kind)
    {
        Changes.Single(change => change.Name == kind).Change(this);
        return Encoding.UTF8.GetBytes(_root.ToString());
    }

    private byte[] Several()
    {
        for (var count = _random.Next(2, 6); count > 0; count--)
        {
            Changes[_random.Next(Changes.Length)].Change(this);
        }

        return AnotherWriter();
    }

    /// <summary>The same by a writer with other habits: order, escapes, exponents, blanks, a byte order mark.</summary>
    private byte[] AnotherWriter()
    {
        foreach (var place in _root.Places().ToList())
        {
            var value = place.Value;
            if (value.IsObject)
            {
                _random.Shuffle(CollectionsMarshal.AsSpan(value.Children));
            }
            else if (value.IsString && _random.Next(4) == 0)
            {
                value.Raw = Escaped(value.Raw);
            }
            else if (value.IsNumber && _random.Next(2) == 0)
            {
                value.Raw = Respelt(value.Raw);
            }
        }

        string[] blanks = ["", "", "", " ", "\n", "\r\n\t"];
        var text = _root.ToText(() => blanks[_random.Next(blanks.Length)]);
        return Encoding.UTF8.GetBytes(_random.Next(4) == 0 ? $"\ufeff{text}" : text);
    }

    private string BrokenText()
    {
        var text = _root.ToString();
        var at = _random.Next(text.Length);
        var piece = Pieces[_random.Next(Pieces.Length)];
        return _random.Next(6) switch
        {
            0 => text[..at],
            1 => text.Remove(at, 1),
            2 => text.Remove(at, 1).Insert(at, piece),
            3 => text + piece,
            4 => piece + text,
            _ => text.Insert(at, piece),
        };
    }

    private byte[] BrokenBytes()
    {
        var bytes = Encoding.UTF8.GetBytes(_root.ToString());
        byte[] broken = [0x00, 0x80, 0xC0, 0xE4, 0xED, 0xF5, 0xFE, 0xFF];
        bytes[_random.Next(bytes.Length)] = broken[_random.Next(broken.Length)];
        return bytes;
    }

    private void Drop() => Choose(_ => true)?.Remove();

    private void Rename()
    {
        if (Choose(place => place.Parent.IsObject) is not { } place)
        {
            return;
        }

        var name = place.Name[1..^1];
        var renamed = _random.Next(5) switch
        {
            0 => JsonTree.Quoted(char.ToUpperInvariant(name[0]) + name[1..]),
            1 => JsonTree.Quoted(name + "s"),
            2 => $"\"{name}\\u0000\"",
            3 => Escaped(place.Name),
            _ => DocumentWords.AnotherName(_random),
        };
        place.Parent.Children![place.Index] = new JsonTree.Member(renamed, place.Value);
    }

    private void Duplicate()
    {
        if (Choose(place => place.Parent.IsObject) is not { } place)
        {
            return;
        }

        var name = _random.Next(2) == 0 ? place.Name : Escaped(place.Name);
        var twin =
            _random.Next(2) == 0 ? place.Value.Copy() : JsonTree.Scalar(DocumentWords.AnotherType(_random));
        place.Parent.Children!.Insert(
            _random.Next(place.Parent.Children.Count + 1),
            new JsonTree.Member(name, twin)
        );
    }

    /// <summary>Puts in a property with a value made up for it, where it may or may not belong.</summary>
    private void Add()
    {
        var name = DocumentWords.AnotherName(_random);
        var value = _random.Next(3) switch
        {
            0 => DocumentWords.AnotherNumber(_random),
            1 => DocumentWords.AnotherType(_random),
            _ => DocumentWords.AnotherString(name, _random),
        };
        Insert(new JsonTree.Member(name, JsonTree.Scalar(value)));
    }

    /// <summary>Puts a property of one object into another.</summary>
    private void Transplant()
    {
        if (Choose(place => place.Parent.IsObject) is { } place)
        {
            Insert(new JsonTree.Member(place.Name, place.Value.Copy()));
        }
    }

    private void Insert(JsonTree.Member member)
    {
        var children = (Choose(place => place.Value.IsObject)?.Value ?? _root).Children!;
        children.Insert(_random.Next(children.Count + 1), member);
    }

    /// <summary>Puts a value of one place into another.</summary>
    private void Graft()
    {
        if (Choose(_ => true) is { } from && Choose(_ => true) is { } to)
        {
            to.Replace(from.Value.Copy());
        }
    }

    /// <summary>Has an element of an array several times, just so often as some arrays may be long.</summary>
    private void Repeat()
    {
        if (Choose(place => place.Parent.IsArray) is { } place)
        {
            var copies = Enumerable
                .Range(0, _random.Next(1, 9))
                .Select(_ => new JsonTree.Member(string.Empty, place.Value.Copy()));
            place.Parent.Children!.InsertRange(place.Index, copies);
        }
    }

    private void Nest()
    {
        if (Choose(place => place.Value.IsArray || _random.Next(4) == 0) is not { } place)
        {
            return;
        }

        if (place.Value is { IsArray: true, Children: [var first, ..] } && first.Value.IsObject)
        {
            // Lines below lines, and items below items.
            for (var levels = _random.Next(1, 5); levels > 0; levels--)
            {
                var below = place.Value.Copy();
                var host = first.Value.Children!;
                host.RemoveAll(member =>
                    member.Name is "\"formula\"" or "\"formulaComposed\"" || member.Name == place.Name
                );
                host.Add(new JsonTree.Member(place.Name, below));
            }

            return;
        }

        var nested = place.Value.Copy();
        for (var levels = _random.Next(1, DeepestNesting); levels > 0; levels--)
        {
            nested =
                _random.Next(2) == 0
                    ? JsonTree.Array(nested)
                    : JsonTree.Object(new JsonTree.Member(DocumentWords.AnotherName(_random), nested));
        }

        place.Replace(nested);
    }

    private void Replace(Func<JsonTree.Place, bool> where, Func<JsonTree.Place, string> by)
    {
        if (Choose(where) is { } place)
        {
            place.Replace(JsonTree.Scalar(by(place)));
        }
    }

    private string AnotherString(JsonTree.Place place) => DocumentWords.AnotherString(NameOf(place), _random);

    private string EditedString(JsonTree.Place place)
    {
        var raw = place.Value.Raw;
        var letter = Letters[_random.Next(Letters.Length)];
        if (raw.Contains('\\', StringComparison.Ordinal) || raw.Length == 2)
        {
            return raw.Insert(1, letter);
        }

        var at = _random.Next(1, raw.Length - 1);
        return _random.Next(4) switch
        {
            0 => raw.Insert(at, letter),
            1 => raw.Insert(raw.Length - 1, letter),
            2 => raw.Remove(at, 1),
            _ => raw.Remove(at, 1).Insert(at, letter),
        };
    }

    private string NearbyNumber(JsonTree.Place place)
    {
        var raw = place.Value.Raw;
        if (
            !decimal.TryParse(raw, NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
            || Math.Abs(number) > decimal.MaxValue - 1
        )
        {
            return raw;
        }

        return _random.Next(10) switch
        {
            0 => Text(number + 0.01m),
            1 => Text(number - 0.01m),
            2 => Text(number + 1),
            3 => Text(-number),
            4 => raw.Contains('.', StringComparison.Ordinal) ? $"{raw}1" : $"{raw}.1",
            5 => raw.Contains('.', StringComparison.Ordinal) ? $"{raw}00000000000000000001" : $"{raw}.00",
            6 => $"{raw}e2",
            7 => $"{raw}e-1",
            8 => $"{raw}E+400",
            _ => Respelt(raw),
        };
    }

    /// <summary>The same number in another spelling.</summary>
    private string Respelt(string raw)
    {
        if (
            raw.Contains('e', StringComparison.OrdinalIgnoreCase)
            || !decimal.TryParse(raw, NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
            || Math.Abs(number) > 1e17m
        )
        {
            return raw;
        }

        return _random.Next(5) switch
        {
            0 => Text(number * 100) + "e-2",
            1 => Text(number / 10) + "E1",
            2 => raw.Contains('.', StringComparison.Ordinal) ? $"{raw}000" : $"{raw}.0",
            3 => raw + "e0",
            _ => Text(number / 1.0000000000000000000000000000m),
        };
    }

    private static string Text(decimal number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary>The same string with characters as escapes.</summary>
    private string Escaped(string raw)
    {
        if (raw.Contains('\\', StringComparison.Ordinal))
        {
            return raw;
        }

        var isThorough = _random.Next(2) == 0;
        var letters = raw[1..^1]
            .Select(c =>
                isThorough || char.IsSurrogate(c) || _random.Next(3) == 0 ? $"\\u{(int)c:x4}" : $"{c}"
            );
        return $"\"{string.Concat(letters)}\"";
    }

    /// <summary>The name of a property, or of the array that an element stands in.</summary>
    private string NameOf(JsonTree.Place place) =>
        place.Parent.IsObject
            ? place.Name
            : _root.Places().FirstOrDefault(other => other.Value == place.Parent)?.Name ?? string.Empty;

    private JsonTree.Place? Choose(Func<JsonTree.Place, bool> where)
    {
        var groups = _root
            .Places()
            .Where(where)
            .GroupBy(place => place.Name, StringComparer.Ordinal)
            .ToList();
        if (groups.Count == 0)
        {
            return null;
        }

        var group = groups[_random.Next(groups.Count)].ToList();
        return group[_random.Next(group.Count)];
    }
}
