using FsCheck;
using FsCheck.Fluent;

namespace PerformanceBudget.Testing;

/// <summary>Many names that are variations of a few, so that near ones are common and the index is used.</summary>
public static class NearTextsCases
{
    private const string Alphabet = "干部工作完成及时安置保障援派考核";

    /// <summary>Names of some forty characters.</summary>
    public sealed record Names(string[] All);

    public static Arbitrary<Names> Lists() => Arb.From(NamesGen(), _ => []);

    private static Gen<Names> NamesGen() =>
        from stems in TextGen(8, 40).ArrayOf(6)
        from count in Gen.Elements(20, 320)
        from names in Gen.Elements(stems).SelectMany(VariationGen).ArrayOf(count)
        select new Names(names);

    private static Gen<string> TextGen(int min, int max) =>
        from length in Gen.Choose(min, max)
        from characters in Gen.Elements(Alphabet.ToCharArray()).ArrayOf(length)
        select new string(characters);

    private static Gen<string> VariationGen(string stem) =>
        from edits in Gen.Choose(0, 7)
        from places in Gen.Choose(0, 1_000).ArrayOf(edits)
        from kinds in Gen.Choose(0, 2).ArrayOf(edits)
        select places.Zip(kinds).Aggregate(stem, (text, edit) => Edit(text, edit.First, edit.Second));

    private static string Edit(string text, int place, int kind)
    {
        var at = text.Length == 0 ? 0 : place % text.Length;
        var character = Alphabet[place % Alphabet.Length].ToString();
        return kind switch
        {
            0 => text.Insert(at, character),
            1 when text.Length > 0 => text.Remove(at, 1),
            _ when text.Length > 0 => text.Remove(at, 1).Insert(at, character),
            _ => character,
        };
    }
}
