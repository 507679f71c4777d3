using System.Text.Json.Serialization;
using PerformanceBudget.Domain.Json;

namespace PerformanceBudget.Domain;

/// <summary>A document on which a project is based (文件依据): a title, an official number, or both.</summary>
/// <remarks>
/// <para>Neither is blank where it is there. Equality is by both, ordinally.</para>
/// <para>JSON: <c>{"title":"关于……的通知","number":"沪府合办发〔2015〕5号"}</c>.</para>
/// </remarks>
[JsonConverter(typeof(ObjectJsonConverter<BasisDocument>))]
public sealed partial record BasisDocument : IInvariant, IJsonObject<BasisDocument>
{
    private BasisDocument() { }

    /// <summary>A document by its title, its number, or both.</summary>
    /// <param name="title">The title without 《》.</param>
    /// <param name="number">The official number (发文字号), as written: 松委〔2018〕169号.</param>
    /// <exception cref="InvariantException">
    /// PB1115: both are null; PB1101 to PB1103: one is blank, malformed or too long.
    /// </exception>
    public static BasisDocument Create(string? title, string? number) =>
        new BasisDocument { Title = title, Number = number }.Checked();

    /// <summary>The title without 《》.</summary>
    public string? Title { get; private set; }

    /// <summary>The official number, as written.</summary>
    public string? Number { get; private set; }

    void IInvariant.Validate(ref BrokenInvariants broken)
    {
        broken.CheckName(Title, "/title");
        broken.CheckName(Number, "/number");
        if (Title is null && Number is null && broken.Knows("/title", "/number"))
        {
            broken.Add(Invariants.UnnamedDocument, string.Empty);
        }
    }

    /// <summary>Title and number as a document would cite them.</summary>
    public override string ToString() =>
        Title is null ? Number!
        : Number is null ? $"《{Title}》"
        : $"《{Title}》（{Number}）";
}
