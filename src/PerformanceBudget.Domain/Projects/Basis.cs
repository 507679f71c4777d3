using System.Collections.Immutable;
using System.Text.Json.Serialization;
using PerformanceBudget.Domain.Json;

namespace PerformanceBudget.Domain;

/// <summary>Why there is a project (立项依据): documents, and the duties of the unit.</summary>
/// <remarks>
/// <para>Every part may be missing. Equality is by all parts.</para>
/// <para>JSON: <c>{"documents":[{"number":"松委〔2018〕169号"}],"duties":"……","text":"……"}</c>.</para>
/// </remarks>
[JsonConverter(typeof(ObjectJsonConverter<Basis>))]
public sealed partial record Basis : IInvariant, IJsonObject<Basis>
{
    private ValueList<BasisDocument> _documents = ImmutableArray<BasisDocument>.Empty;

    private Basis() { }

    /// <summary>A basis as written.</summary>
    /// <param name="documents">文件依据: the documents that are named, in their order.</param>
    /// <param name="duties">工作职能: the duties of the unit that call for the project.</param>
    /// <param name="text">The prose that names the documents.</param>
    /// <exception cref="ArgumentException">A document is null.</exception>
    /// <exception cref="InvariantException">PB1101 to PB1103: a text.</exception>
    public static Basis Create(
        ImmutableArray<BasisDocument> documents,
        string? duties = null,
        string? text = null
    ) =>
        new Basis
        {
            Documents = documents.OrEmpty(),
            Duties = duties,
            Text = text,
        }.Checked();

    /// <summary>The documents that are named, in their order.</summary>
    public ImmutableArray<BasisDocument> Documents
    {
        get => _documents;
        private set => _documents = value;
    }

    /// <summary>The duties of the unit that call for the project.</summary>
    public string? Duties { get; private set; }

    /// <summary>The prose that names the documents.</summary>
    public string? Text { get; private set; }

    void IInvariant.Validate(ref BrokenInvariants broken)
    {
        broken.CheckText(Duties, "/duties");
        broken.CheckText(Text, "/text");
    }
}
